/// "Duration of pain: ≥ 3 months" and "pain duration of at least 3 months": how long something has been there.
enum DurationLabel {
  /// "have had pain for at least 3 months", or nil.
  static func predicate(_ tokens: [Token]) -> [Part]? {
    guard tokens.count > 3, ["duration", "length"].contains(tokens[0].lower), tokens[1].lower == "of",
      let sign = tokens.indices.dropFirst(3).first(where: { LimitReader.read(tokens, at: $0) != nil })
    else { return nil }
    let thing = tokens[2..<sign].reversed().drop { joints.contains($0.lower) }.reversed()
    guard let last = thing.last, lasting.contains(last.lower),
      !thing.contains(where: { !$0.isWord || FunctionWords.all.contains($0.lower) }),
      let limit = LimitReader.read(tokens, at: sign), limit.unit?.sort == .time
    else { return nil }
    return [.own("have had"), .noun(Array(thing)), .own("for"), .source(Array(tokens[sign...]))]
  }

  private static let joints: Set<String> = [
    ":", "of", "is", "must", "be", "should", "has", "been", "for", "are",
  ]
  /// What a person has all the time that it lasts; an attack or a treatment would be another thing.
  private static let lasting: Set<String> = [
    "pain", "symptom", "symptoms", "disease", "diabetes", "illness", "disorder", "condition", "sciatica",
    "depression", "migraine", "schizophrenia", "headaches", "radiculopathy", "epilepsy", "insomnia", "t1d",
    "t2d",
  ]
}
