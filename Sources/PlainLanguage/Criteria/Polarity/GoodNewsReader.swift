/// Reads, under an exclusion heading, what a trial wants: a requirement in the wrong place.
enum GoodNewsReader {
  static func verdict(on sentence: Sentence) -> Verdict? {
    switch WaitingTimeReader.wait(in: sentence) {
    case .longEnough: return .must(.requirementUnderExclusion)
    case .long: return .unsure(.disagreement, leaning: .must)
    case .tooShort, nil: break
    }
    if let found = sentence.opening(GoodNewsWords.openers), !isUndone(sentence, outside: found) {
      return describesPeople(found, sentence) || hasShortfall(sentence)
        ? .unsure(.disagreement) : .must(.requirementUnderExclusion)
    }
    if isUndone(sentence) { return nil }
    if sentence.begins(with: GoodNewsWords.doubtful) { return .unsure(.disagreement, leaning: .must) }
    if isGoodFunction(sentence, GoodNewsWords.adjectives) || fewTreatments(sentence) {
      return .must(.requirementUnderExclusion)
    }
    return isGoodFunction(sentence, GoodNewsWords.doubtfulAdjectives)
      ? .unsure(.disagreement, leaning: .must) : nil
  }

  /// "Recovered from the operation less than 4 weeks ago".
  private static func hasShortfall(_ sentence: Sentence) -> Bool {
    sentence.words.contains("<") || shortfalls.occurs(in: sentence.words)
  }

  private static let shortfalls = PhraseSet(["less than", "fewer than", "shorter than", "below", "under"])

  /// "Patients able to have surgery" describes people; "the patient is able to …" and "able to …" ask for it.
  private static func describesPeople(_ found: Range<Int>, _ sentence: Sentence) -> Bool {
    let words = sentence.words
    let isAbility = ["able", "ability", "capable", "willing", "willingness"].contains(words[found.lowerBound])
    if isAbility, otherTreatments.occurs(in: words) { return true }
    guard found.lowerBound > sentence.start else { return false }
    let before = words[found.lowerBound - 1]
    return SubjectWords.people.contains(before) || ["who", "that", "with", "and", "are"].contains(before)
  }

  private static let otherTreatments = PhraseSet([
    "surgery", "resection", "transplant", "transplantation", "curative", "standard therapy",
    "standard treatment",
    "standard of care", "becoming pregnant", "become pregnant", "bearing", "childbearing", "conceive",
    "conceiving", "get pregnant", "intensive", "chemotherapy", "radiotherapy",
  ])

  /// Whether a word takes back what the sentence offers; the words of the offer itself do not count.
  static func isUndone(_ sentence: Sentence, outside found: Range<Int>? = nil) -> Bool {
    sentence.words.enumerated().contains { index, word in
      DenialWords.undoing.contains(word) && !(found?.contains(index) ?? false)
    }
  }

  /// "Adequate renal function", "has adequate organ function".
  private static func isGoodFunction(_ sentence: Sentence, _ adjectives: Set<String>) -> Bool {
    let words = sentence.words
    return sentence.openings.contains { at in
      adjectives.contains(words[at])
        && words[(at + 1)..<min(at + 7, words.count)].contains(where: GoodNewsWords.functions.contains)
    }
  }

  /// "Has received ≤ 1 prior transplant": an upper bound on what a person has been through.
  private static func fewTreatments(_ sentence: Sentence) -> Bool {
    let words = sentence.words
    guard
      let number = words.indices.first(where: {
        Double(words[$0]) != nil || words[$0] == "one" || words[$0] == "two"
      }),
      number > 0
    else { return false }
    let bounded = words[max(0, number - 3)..<number]
    let capped =
      bounded.contains("≤")
      || (bounded.contains("more") && (bounded.contains("no") || bounded.contains("not")))
    return capped && transplants.occurs(in: Array(words[number..<min(number + 6, words.count)]))
  }

  private static let transplants = PhraseSet([
    "transplant", "transplants", "transplantation", "transplantations", "hsct", "bmt", "sct",
  ])

  /// "Women using effective contraception": nobody is kept out for that, yet the heading says so.
  static func hasUnsureContraception(_ sentence: Sentence) -> Bool {
    GoodNewsWords.contraception.occurs(in: sentence.words) && !isUndone(sentence)
      && !sentence.words.contains(where: {
        ["pregnant", "pregnancy", "nursing", "breastfeeding", "lactating"].contains($0)
      })
  }
}
