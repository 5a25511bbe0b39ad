/// Tells sub-headings ("Organ function", "Female participants:") from criteria.
enum SubheadingReader {
  /// Whether a row is a sub-heading for the rows after it.
  static func isSubheading(_ row: OutlineRow, next: OutlineRow?) -> Bool {
    guard let next, !hasChildren(row, next) || !row.isItem else { return false }
    if RowText.isBareJoiner(row.text) || row.text.count > 130 { return false }
    if row.isMarkedHeading { return true }
    if row.isItem { return false }
    if PersonReader.isBareName(row.text) || isBracketed(row.text) { return true }
    guard next.isItem || isKnown(row.text) else { return false }
    if next.isItem, isPart(row.text) { return true }
    return isShortTitle(row.text)
  }

  private static func hasChildren(_ row: OutlineRow, _ next: OutlineRow) -> Bool { next.depth > row.depth }

  /// "[Expansion Part]"
  private static func isBracketed(_ text: String) -> Bool {
    text.first == "[" && text.last == "]" && text.count <= 60
  }

  /// "Group A (normal individuals): meet all the items below"
  private static func isPart(_ text: String) -> Bool {
    guard text.count <= 130, let part = PartReader.part(in: text) else { return false }
    return text.hasPrefix(part)
  }

  /// A few words that begin with a capital, without a limit, a sentence mark or a verb that makes a rule.
  private static func isShortTitle(_ text: String) -> Bool {
    let sentence = Sentence(text)
    let words = sentence.words.filter { $0 != ":" }
    guard (1...8).contains(words.count), sentence.tokens.first(where: { $0.kind == .word })?.isCapital == true
    else {
      return false
    }
    if let last = text.last, ".;,?!".contains(last) { return false }
    if sentence.tokens.contains(where: { $0.kind == .comparator }) || text.first == "-" { return false }
    if TextLabel.read(text) != nil, !text.hasSuffix(":") { return false }
    if words.contains(where: rules.contains) || offersChoice(words) { return false }
    return !words.contains { Double($0) != nil } || PartReader.part(in: text) != nil
  }

  private static func offersChoice(_ words: [String]) -> Bool {
    words.contains("following") || words.contains("criteria") && words.contains("one")
  }

  /// Names of sub-headings that stand over lines without bullets too.
  private static func isKnown(_ text: String) -> Bool {
    let words = SentenceTokenizer.tokens(of: text).filter { $0.kind == .word }.map(\.text)
    return words.count <= 5 && known.contains(words.joined(separator: " "))
  }

  private static let rules: Set<String> = [
    "must", "should", "is", "are", "has", "have", "be", "no", "not", "with", "who", "will", "may", "able",
    "willing",
    "within", "without", "than", "meet", "note", "met", "either", "defined", "these", "include", "as",
    "of the following",
  ]
  private static let known: Set<String> = [
    "age", "sex", "gender", "diagnosis", "disease status", "organ function", "organ function requirements",
    "performance level", "performance status", "prior therapy", "prior treatment", "life expectancy",
    "informed consent",
    "disease characteristics", "patient characteristics", "medical conditions", "demographics",
    "laboratory values",
    "concomitant medications", "contraception", "reproductive status", "prior concomitant therapy",
  ]
}
