/// Finds out whom a heading is about.
enum PersonReader {
  /// The person that a heading names; nil where it names nobody but the one who joins.
  static func person(in heading: String) -> CriterionPerson? {
    let words = SentenceTokenizer.tokens(of: heading).filter { $0.kind == .word }.map(\.text)
    if words.contains(where: donors.contains) { return .donor }
    if words.contains(where: carers.contains) { return .carer }
    if words.contains("healthy") || words.contains(where: controls.contains) {
      return words.contains(where: { ["case", "cases", "patient", "patients"].contains($0) })
        ? .joiner : .healthyVolunteer
    }
    if let other = words.first(where: others.contains) { return .other(other) }
    if words.contains(where: joiners.contains) { return .joiner }
    return nil
  }

  /// Whether a line is nothing but the name of a group of people ("PATIENTS", "For parent participants:").
  static func isBareName(_ text: String) -> Bool {
    let tokens = SentenceTokenizer.tokens(of: text)
    let words = tokens.filter { $0.kind == .word }.map(\.text)
    guard !words.isEmpty, words.count <= 4, !tokens.contains(where: { $0.kind == .comparator }) else {
      return false
    }
    guard person(in: text) != nil else { return false }
    return words.allSatisfy { names.contains($0) || fillers.contains($0) }
  }

  private static let donors: Set<String> = ["donor", "donors"]
  private static let carers: Set<String> = [
    "caregiver", "caregivers", "carer", "carers", "parent", "parents", "guardian", "guardians", "caretaker",
    "caretakers",
    "mother", "mothers", "father", "fathers",
  ]
  private static let controls: Set<String> = ["control", "controls", "volunteers"]
  private static let others: Set<String> = [
    "clinic", "clinics", "clinician", "clinicians", "paramedic", "paramedics", "provider", "providers",
    "physician",
    "physicians", "nurse", "nurses", "staff", "teacher", "teachers", "partner", "partners", "spouse",
    "sibling", "siblings", "pharmacist", "pharmacists", "interviewer", "interpreter", "students", "hospitals",
    "practices",
    "practice", "site", "sites", "doctors", "professionals", "stakeholders", "surgeons", "therapist",
    "therapists", "peer",
  ]
  private static let joiners: Set<String> = [
    "patient", "patients", "subject", "subjects", "participant", "participants", "adolescent", "adolescents",
    "children",
    "recipient", "recipients", "cases", "case", "women", "men", "youth", "infants", "adults",
  ]
  private static let names = donors.union(carers).union(controls).union(others).union(joiners)
  private static let fillers: Set<String> = [
    "for", "healthy", "the", "all", "group", "participants", "study", "and", "matched",
  ]
}
