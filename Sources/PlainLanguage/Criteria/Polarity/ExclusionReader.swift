/// What a sentence means under an exclusion heading. Many records file requirements there.
enum ExclusionReader {
  static func verdict(on sentence: Sentence, _ claims: SentenceClaims, _ context: SentenceSide) -> Verdict {
    if claims.prohibits, !claims.saysAllowed { return .must(.prohibition) }
    if claims.saysAllowed || notExclusions.occurs(in: sentence.words) {
      return Verdict(polarity: .unsure, reason: .permission, kind: .permission, isExplicit: true)
    }
    if claims.requires { return .must(.requirementUnderExclusion) }
    return lack(sentence) ?? goodNews(sentence) ?? limits(sentence, context.facts) ?? ages(
      sentence, context.ages)
      ?? (claims.mayRequire ? .unsure(.disagreement) : nil) ?? denial(sentence, context.facts)
      ?? plain(sentence, context)
  }

  private static func plain(_ sentence: Sentence, _ context: SentenceSide) -> Verdict {
    if hasUnsureContraception(sentence) || context.isRepeated { return .unsure(.disagreement) }
    return Verdict(polarity: .mustNot, reason: context.hasParent ? .parent : .exclusionHeading)
  }

  private static let notExclusions = PhraseSet([
    "is not an exclusion", "are not an exclusion", "not an exclusion criterion",
    "not considered an exclusion",
    "is no contraindication", "not a contraindication", "are not exclusion", "not considered exclusionary",
    "no exclusion criterion", "not exclusion criteria", "do not exclude", "does not exclude",
    "not be a reason",
    "not a reason for exclusion", "not be exclusionary", "will not exclude", "not preclude participation",
    "does not preclude", "do not preclude", "will not preclude",
  ])

  // MARK: what somebody lacks or cannot do

  private static func lack(_ sentence: Sentence) -> Verdict? {
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

  // MARK: what the trial wants

  private static func goodNews(_ sentence: Sentence) -> Verdict? {
    switch WaitingTimeReader.wait(in: sentence) {
    case .longEnough: return .must(.requirementUnderExclusion)
    case .long: return .unsure(.disagreement, leaning: .must)
    case .tooShort, nil: break
    }
    if let found = sentence.opening(GoodNewsWords.openers), !isUndone(sentence, outside: found) {
      return describesPeople(found, sentence) ? .unsure(.disagreement) : .must(.requirementUnderExclusion)
    }
    if isUndone(sentence) { return nil }
    if sentence.begins(with: GoodNewsWords.doubtful) { return .unsure(.disagreement, leaning: .must) }
    if isGoodFunction(sentence, GoodNewsWords.adjectives) || fewTreatments(sentence) {
      return .must(.requirementUnderExclusion)
    }
    return isGoodFunction(sentence, GoodNewsWords.doubtfulAdjectives)
      ? .unsure(.disagreement, leaning: .must) : nil
  }

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
    "standard of care", "intensive", "chemotherapy", "radiotherapy",
  ])

  /// Whether a word takes back what the sentence offers; the words of the offer itself do not count.
  private static func isUndone(_ sentence: Sentence, outside found: Range<Int>? = nil) -> Bool {
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
  private static func hasUnsureContraception(_ sentence: Sentence) -> Bool {
    GoodNewsWords.contraception.occurs(in: sentence.words) && !isUndone(sentence)
      && !sentence.words.contains(where: {
        ["pregnant", "pregnancy", "nursing", "breastfeeding", "lactating"].contains($0)
      })
  }

  // MARK: limits and ages

  private static func limits(_ sentence: Sentence, _ facts: InclusionFacts) -> Verdict? {
    // "Patients with a significant history …": only limits that the sentence is mainly about decide.
    guard let side = MeasuredLimitReader.side(of: sentence) else { return nil }
    switch side {
    case .unhealthy: return nil
    case .healthy:
      if isUndone(sentence) { return .unsure(.disagreement) }
      return facts.seekIllTests ? .unsure(.disagreement, leaning: .must) : .must(.healthyLimitUnderExclusion)
    case .perhapsHealthy: return .unsure(.disagreement, leaning: .must)
    case .mixed: return .unsure(.disagreement)
    }
  }

  /// "Age ≥ 18 years" in a record for adults is filed under the wrong heading.
  private static func ages(_ sentence: Sentence, _ bounds: AgeBounds) -> Verdict? {
    guard let ages = AgeReader.ages(in: sentence) else { return nil }
    if let from = ages.from, ages.to == nil {
      if let highest = bounds.highest, from >= highest - 1 { return nil }
      if let lowest = bounds.lowest, abs(from - lowest) < 0.9 { return .must(.requirementUnderExclusion) }
      return from <= 21 ? .unsure(.disagreement) : nil
    }
    if let to = ages.to, ages.from == nil {
      if let lowest = bounds.lowest, to <= lowest + 1 { return nil }
      if let highest = bounds.highest, abs(to - highest) <= 1 { return .must(.requirementUnderExclusion) }
      return to >= 50 ? .unsure(.disagreement) : nil
    }
    return range(from: ages.from ?? 0, to: ages.to ?? 150, bounds)
  }

  /// "18 to 65 years" in a record for just these ages is a requirement; ages outside the record's keep out.
  private static func range(from: Double, to: Double, _ bounds: AgeBounds) -> Verdict? {
    if let lowest = bounds.lowest, let highest = bounds.highest, abs(from - lowest) < 0.9,
      abs(to - highest) <= 1
    {
      return .must(.requirementUnderExclusion)
    }
    if let lowest = bounds.lowest, to <= lowest + 0.1 { return nil }
    if let highest = bounds.highest, from >= highest - 0.1 { return nil }
    return .unsure(.disagreement)
  }

  // MARK: denials

  /// "No prior transplant", "Without a history of seizures": meant as a requirement, or as a lack that keeps out?
  private static func denial(_ sentence: Sentence, _ facts: InclusionFacts) -> Verdict? {
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
