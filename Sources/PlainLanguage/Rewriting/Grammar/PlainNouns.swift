/// A group of nouns without a verb hidden in it: people have it, have had it, or either.
enum PlainNouns {
  static func predicate(_ tokens: [Token]) -> [Part]? {
    if let said = WaitingTime.predicate(tokens) ?? NaiveWords.predicate(tokens) { return said }
    guard let head = NounHead.range(tokens), !NounHead.isRisky(tokens, head: head) else { return nil }
    let words = tokens[head].map(\.lower)
    let first = words.first ?? ""
    if ["no", "without"].contains(first) { return NounDenial.predicate(tokens) }
    if ["planned", "scheduled", "anticipated", "intended"].contains(first), isEvent(words) {
      return [.own("plan to have"), .noun(Array(tokens.dropFirst()))]
    }
    if isDonor(words) { return nil }
    if isEarlier(tokens, words) { return earlier(Array(tokens.dropFirst())) }
    if tokens.contains(where: { ["planned", "scheduled"].contains($0.lower) }) {
      return [.own("have"), .noun(tokens)]
    }
    if words.dropFirst().contains("no") { return nil }
    return [.own(verb(tokens, words)), .noun(PluralVerbs.pluralized(tokens))]
  }

  /// "Donor with a positive test": a donor is no thing that one has, unless a patient's own.
  private static func isDonor(_ words: [String]) -> Bool {
    ["donor", "donors"].contains(words.last ?? "") && Set(words).isDisjoint(with: donorKinds)
  }

  private static func isEarlier(_ tokens: [Token], _ words: [String]) -> Bool {
    ["prior", "previous", "earlier"].contains(words.first ?? "") && !words.contains("or")
      && !words.contains("and") && tokens.count > 1 && tokens[1].isWord
  }

  private static func earlier(_ after: [Token]) -> [Part]? {
    guard let first = after.first, !["to", "or", "and"].contains(first.lower) else { return nil }
    return [.own("have had"), .noun(after)]
      + (TimeWords.isPast(after) || !OpeningReader.isShort(after) ? [] : [.own("before")])
  }

  private static func verb(_ tokens: [Token], _ all: [String]) -> String {
    // "Acute leukemia undergoing a transplant": people have the leukemia now.
    let words = Array(
      all.prefix { !["undergoing", "receiving", "requiring", "needing", "awaiting"].contains($0) })
    let isPast = TimeWords.isPast(tokens)
    if !isPast, onlySecondIsEvent(words) { return "have or have had" }
    guard !words.contains("history"), isPast || isEvent(words) && !now.contains(words.first ?? "") else {
      return "have"
    }
    // "Other co-existing cancers or cancers within 5 years": the first are there now.
    if isPast { return tokens.contains { present.contains($0.lower) } ? "have or have had" : "have had" }
    return words.contains { NounWords.happenings.contains($0) } ? "have had" : "have or have had"
  }

  /// "Uncontrolled conditions and previous surgery": only the second lies in the past.
  private static func onlySecondIsEvent(_ words: [String]) -> Bool {
    guard let joiner = words.firstIndex(where: { ["and", "or"].contains($0) }) else { return false }
    return !isEvent(Array(words[..<joiner])) && words[..<joiner].last.map(isSurelyThing) ?? false
      && isEvent(Array(words[joiner...]))
  }

  private static func isSurelyThing(_ word: String) -> Bool {
    word.hasSuffix("s") && !word.hasSuffix("ous")
      || ["disease", "disorder", "infection", "illness", "condition", "cancer", "anomaly"].contains(word)
  }

  /// "Stroke or surgery" happen; a "transplant evaluation" is another thing.
  private static func isEvent(_ words: [String]) -> Bool {
    words.indices.contains {
      NounWords.events.contains(words[$0]) && !($0 + 1 < words.count && things.contains(words[$0 + 1]))
    }
  }

  private static let things: Set<String> = [
    "evaluation", "check", "assessment", "candidate", "candidates", "patient", "patients", "center", "clinic",
    "plan", "list", "setting", "site", "requirement", "schedule", "score", "disorder", "reaction",
    "reactions", "disease", "risk", "complications", "needle", "pump",
  ]

  private static let now: Set<String> = [
    "current", "ongoing", "concurrent", "concomitant", "active", "need",
  ]
  private static let present: Set<String> = [
    "existing", "coexisting", "concurrent", "concomitant", "current", "ongoing", "simultaneous",
  ]
  private static let donorKinds: Set<String> = [
    "related", "unrelated", "sibling", "matched", "mismatched", "suitable", "available", "haploidentical",
    "family", "compatible",
  ]
}
