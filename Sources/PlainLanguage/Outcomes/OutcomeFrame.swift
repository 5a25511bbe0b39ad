/// How a measure looks at its thing: how many people have it, how it changes, how long it takes.
enum OutcomeFrame: Sendable, Hashable {
  case plain, change, difference, people, times, often, severity, peopleAndSeverity, peopleAndKind, until,
    length

  /// The phrase of a thing seen in this way; nil where the two do not go together.
  func words(_ concept: OutcomeConcept) -> String? {
    switch concept.kind {
    case .fact: factWords(concept)
    case .event: eventWords(concept)
    case .amount: amountWords(concept)
    }
  }

  private func factWords(_ concept: OutcomeConcept) -> String? {
    switch self {
    case .plain: concept.says
    case .people: concept.rate ?? (concept.isOpen ? concept.says : nil)
    case .difference, .change: concept.says.hasPrefix("how ") ? "the \(noun) in \(concept.says)" : nil
    case .times, .often, .severity, .peopleAndSeverity, .peopleAndKind: concept.isOpen ? concept.says : nil
    case .until, .length: nil
    }
  }

  private func eventWords(_ concept: OutcomeConcept) -> String? {
    guard let people = concept.people else { return nil }
    switch self {
    case .plain, .people: return "how many people \(people)"
    case .change: return "the change in \(concept.says)"
    case .difference: return "the difference in \(concept.says)"
    case .times: return "how many \(concept.says) there are"
    case .often: return "how often people \(people)"
    case .severity: return "how bad it is when people \(people)"
    case .peopleAndSeverity: return "how many people \(people), and how bad it is"
    case .peopleAndKind: return "how many people \(people), and of what kind"
    case .until: return "how long it takes until people \(people)"
    case .length: return "how long people \(people)"
    }
  }

  private func amountWords(_ concept: OutcomeConcept) -> String? {
    switch self {
    case .plain, .often, .times, .severity: concept.says
    case .change: "the change in \(concept.says)"
    case .difference: "the difference in \(concept.says)"
    case .people, .peopleAndSeverity, .peopleAndKind, .until, .length: nil
    }
  }

  private var noun: String { self == .change ? "change" : "difference" }
}
