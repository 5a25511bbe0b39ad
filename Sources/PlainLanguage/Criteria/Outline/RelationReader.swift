/// Reads how the children of a criterion belong together.
enum RelationReader {
  /// All, any, or a mere list.
  static func relation(of parent: Criterion, children: [Criterion]) -> ChildRelation {
    let words = Sentence(parent.text).words
    if any.occurs(in: words) { return .any }
    if examples.occurs(in: words) { return .list }
    if all.occurs(in: words) { return .all }
    let joiners = children.dropLast().map { RowText.joiner($0.original) }
    if !joiners.isEmpty, joiners.contains("or") { return .any }
    if joiners.contains("and")
      || children.dropLast().contains(where: { RowText.joiner($0.original) == "and" })
    {
      return .all
    }
    guard parent.kind == .intro else { return .list }
    return words.contains("following") || words.contains("follows") || words.contains("defined")
      || words.contains("criteria")
      ? .all : .list
  }

  private static let any = PhraseSet([
    "one of the", "one of", "any of", "any one", "either", "at least one", "at least 1", "one or more",
    "1 or more", "any",
    "at least two", "at least 2", "at least three", "two of", "one or a combination", "alternatively",
    "1 of the following",
    "two or more", "1 of",
  ])
  private static let all = PhraseSet(["all of", "all the", "both of", "each of", "and all", "every", "all"])
  private static let examples = PhraseSet([
    "such as", "e g", "eg", "including", "includes", "include", "for example", "limited to", "like",
    "examples",
    "i e", "for instance", "in particular",
  ])
}
