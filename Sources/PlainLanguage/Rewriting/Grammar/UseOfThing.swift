/// "Current tobacco use", "Concomitant opioid use within 7 days": a noun for what people do with a thing.
enum UseOfThing {
  /// "use tobacco", or nil where the words before "use" are not surely a thing that is used.
  static func predicate(_ tokens: [Token]) -> [Part]? {
    guard let place = tokens.prefix(7).firstIndex(where: { ["use", "usage"].contains($0.lower) }), place > 0
    else {
      return nil
    }
    let after = Array(tokens[(place + 1)...])
    guard after.isEmpty || tails.contains(after[0].lower) else { return nil }
    var things = Array(tokens[..<place])
    var verb = (now: "use", past: "have used")
    while let first = things.first, let said = qualifiers[first.lower] {
      if !said.now.isEmpty { verb = said }
      things.removeFirst()
    }
    guard let last = things.last,
      things.dropLast().allSatisfy({ modifiers.contains($0.lower) || used($0) != nil }),
      let thing = used(last)
    else { return nil }
    let words = things.dropLast() + [Token(thing, .word, spaced: last.spaced)]
    return [.own(TimeWords.isPast(after) ? verb.past : verb.now), .source(words + after)]
  }

  private static func used(_ token: Token) -> String? {
    if uncounted.contains(token.lower) || NameFinder.isMedicine(token.lower) { return token.text }
    return counted.contains(token.lower) ? token.text + "s" : nil
  }

  private static let qualifiers: [String: (now: String, past: String)] = [
    "current": ("", ""), "any": ("", ""), "ongoing": ("", ""), "active": ("", ""), "the": ("", ""),
    "concomitant": ("also use", "have also used"), "concurrent": ("also use", "have also used"),
    "regular": ("regularly use", "have regularly used"),
  ]
  /// Words before the thing that only tell which one; "heavy" or "chronic" tell how it is used.
  private static let modifiers: Set<String> = [
    "and", "or", "illicit", "illegal", "oral", "topical", "inhaled", "systemic", "prescription",
    "recreational",
  ]
  private static let uncounted: Set<String> = [
    "tobacco", "nicotine", "cannabis", "marijuana", "oxygen", "cocaine", "heroin", "caffeine", "insulin",
    "alcohol",
  ]
  private static let counted: Set<String> = [
    "drug", "medication", "opioid", "steroid", "corticosteroid", "antibiotic", "anticoagulant",
    "antidepressant",
    "cigarette", "contraceptive", "stimulant", "antipsychotic", "immunosuppressant", "nsaid",
  ]
  private static let tails: Set<String> = ["within", "in", "during", "for", "at", "prior", "before"]
}
