/// What a clause behind "… only if they:" may not hold.
enum ClauseSound {
  static func fault(_ tokens: [Token]) -> SpokenFault? {
    let words = tokens.lowers
    let lead = SentenceLead.length(words)
    if lead > 0 {
      return words.count > lead && noSubjects.contains(words[lead]) ? .ruleWithoutSubject : nil
    }
    if isUnfinished(tokens, words) { return .unfinished }
    if diagnosesPeople(words) { return .diagnosedPeople }
    if mixesGroups(words) { return .twoGroups }
    if brokenStarts.contains(Array(words.prefix(3))) { return .brokenStart }
    if tokens.contains(where: { ["<", ">", "≤", "≥"].contains($0.text) }) { return .signNotSaid }
    if words.first == "have", words.dropFirst().prefix(2).contains(where: people.contains) {
      return .peopleAsThings
    }
    return SecondVerb.stands(in: words) ? .secondVerb : nil
  }

  private static func isUnfinished(_ tokens: [Token], _ words: [String]) -> Bool {
    words.last == "." && unfinished.contains(words.dropLast().last ?? "")
      && tokens.dropLast().last?.isCapitals == false && tokens.dropLast().last?.text != "A"
  }

  private static func diagnosesPeople(_ words: [String]) -> Bool {
    zip(words.dropFirst(2), zip(words.dropFirst(), words)).contains {
      $0 == "people" && $1.0 == "with" && $1.1 == "diagnosed"
    }
  }

  /// "have X or people taking Y": two groups of people in one sentence of "they".
  private static func mixesGroups(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { ["or", "and"].contains($0) && groups.contains($1) }
      && (words.first == "have" || words.first == "are" && !words.dropFirst().prefix(3).contains("people"))
  }

  private static let brokenStarts: Set<[String]> = [
    ["have", "positive", "for"], ["have", "not", "helped"], ["have", "not", "able"],
    ["have", "or", "without"], ["have", "estimated", "able"], ["are", "in", "people"],
    ["have", "affiliated", "or"],
    ["have", "living", "in"],
  ]
  private static let noSubjects: Set<String> = [
    "must", "should", ",", "±", "and", "or", "have", "has", "is", "are", "be", "not", "with", "by",
    "them", "their",
  ]
  private static let unfinished: Set<String> = [
    "is", "are", "of", "the", "a", "an", "by", "with", "and", "or", "not", "as", "than", "for", "at", "to",
    "from",
  ]
  private static let groups: Set<String> = ["people", "patients", "participants", "subjects"]
  private static let people: Set<String> = [
    "families", "youth", "adults", "people", "women", "men", "males", "females", "volunteers", "boys",
    "girls",
  ]
}
