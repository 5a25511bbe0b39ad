/// Reads, under an exclusion heading, what somebody lacks, cannot do or does not have.
enum LackReader {
  /// "Unable to swallow", "does not speak English".
  static func lack(_ sentence: Sentence) -> Verdict? {
    let words = sentence.words
    guard let found = sentence.opening(LackWords.openers) else { return nil }
    // "Has not received prior chemotherapy", "does not have diabetes": is the lack wanted or not?
    let after = Array(words[found.upperBound..<min(found.upperBound + 4, words.count)])
    let denial = ["has", "have", "had", "does", "do", "did", "is", "are", "was", "were"].contains(
      words[found.lowerBound])
    if denial, isDoubtful(after) { return .unsure(.negationUnderExclusion, leaning: .must) }
    if goodLack(words, found), !LackWords.goods.occurs(in: words) {
      return .unsure(.negationUnderExclusion, leaning: .must)
    }
    return .mustNot(.lackUnderExclusion)
  }

  private static func isDoubtful(_ after: [String]) -> Bool {
    guard let first = after.first else { return false }
    if first == "pregnant" || first == "breastfeeding" || first == "lactating" || first == "nursing" {
      return true
    }
    let verbs: Set<String> = [
      "received", "had", "undergone", "have", "used", "taken", "taking", "receiving", "on", "any",
    ]
    guard verbs.contains(first) else { return false }
    return after.dropFirst().contains {
      ["prior", "previous", "any", "history", "active", "known", "other"].contains($0)
    }
  }

  /// "Lack of" something bad.
  private static func goodLack(_ words: [String], _ found: Range<Int>) -> Bool {
    guard words[found.lowerBound] == "lack" || words[found.lowerBound] == "lacks" else { return false }
    let after = Array(words[found.upperBound..<min(found.upperBound + 4, words.count)])
    return DenialWords.bads.occurs(in: after)
  }

  /// "No prior transplant", "Without a history of seizures": meant as a requirement, or as a lack that keeps out?
  static func denial(_ sentence: Sentence, _ facts: InclusionFacts) -> Verdict? {
    guard let found = sentence.opening(DenialWords.openers) else { return nil }
    let words = sentence.words
    if words[found.lowerBound] == "not", found.upperBound < words.count,
      ["pregnant", "breastfeeding", "lactating", "nursing"].contains(words[found.upperBound])
    {
      return .must(.requirementUnderExclusion)
    }
    let rest = words[found.upperBound..<min(found.upperBound + 6, words.count)]
    let after = Array(rest.prefix { !ExceptionWords.stops.contains($0) })
    if LackWords.goods.occurs(in: after) || facts.want(after[...]) { return .mustNot(.lackUnderExclusion) }
    return .unsure(.negationUnderExclusion, leaning: DenialWords.bads.occurs(in: after) ? .must : nil)
  }
}
