/// A clause that begins with a form of "be".
enum BePhrase {
  static func be(_ verb: String, _ rest: [Token]) -> [Part]? {
    guard let first = rest.first else { return nil }
    if verb == "are", first.lower == "able", rest.dropFirst().first?.lower == "to" {
      return [.own("can"), .source(PluralVerbs.pluralized(CanVerbs.bare(Array(rest.dropFirst(2)))))]
    }
    if verb == "are", first.lower == "unable", rest.dropFirst().first?.lower == "to" {
      return [.own("are not able to"), .source(PluralVerbs.pluralized(Array(rest.dropFirst(2))))]
    }
    if verb == "are", first.lower == "required", rest.dropFirst().first?.lower == "to" {
      return [.own("have to"), .source(PluralVerbs.pluralized(Array(rest.dropFirst(2))))]
    }
    if let said = AgeRule.predicate(rest) ?? NaiveWords.predicate(rest) { return said }
    return [.own(verb), .source(PluralVerbs.pluralized(rest))]
  }
}
