/// "Renal failure patients", "type 1 DM patients": people named by what they have.
enum DiseasePeople {
  /// "have renal failure", or nil where the words before "patients" are not surely an illness.
  static func predicate(_ found: SubjectReader.Found) -> [Part]? {
    guard found.rest.isEmpty, people.contains(found.noun), let last = found.modifiers.last, last.isWord,
      isIllness(last),
      !found.modifiers.contains(where: { ["/", "or", "and", "non", "without"].contains($0.lower) })
    else { return nil }
    return [.own("have"), .noun(found.modifiers)]
  }

  private static func isIllness(_ token: Token) -> Bool {
    if token.isCapitals { return shortForms.contains(token.text) }
    return nouns.contains(token.lower) || endings.contains { token.lower.hasSuffix($0) }
  }

  private static let people: Set<String> = [
    "patient", "patients", "subject", "subjects", "participant", "participants", "individuals",
  ]
  private static let nouns: Set<String> = [
    "failure", "disease", "diseases", "cancer", "cancers", "diabetes", "disorder", "disorders", "syndrome",
    "infection", "asthma", "stroke", "psoriasis", "headache", "migraine", "epilepsy", "hypertension",
    "depression", "pain", "leukaemia", "tuberculosis", "insufficiency",
  ]
  private static let endings = ["itis", "oma", "emia", "osis", "pathy", "algia"]
  private static let shortForms: Set<String> = [
    "DM", "T1D", "T2D", "T1DM", "T2DM", "AML", "CML", "CLL", "MDS", "NSCLC", "SCLC", "COPD", "CKD", "HIV",
  ]
}
