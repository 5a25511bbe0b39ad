/// A thing that studies measure, with the plain words of an editor.
struct OutcomeConcept: Sendable, Hashable {
  /// What kind of words `says` has.
  enum Kind: String, Sendable, CaseIterable {
    /// A whole phrase: "how long people live".
    case fact
    /// Something that happens to people: "health problems".
    case event
    /// Something that is measured: "body weight".
    case amount
  }

  let kind: Kind
  let says: String
  /// What follows "how many people", for an event.
  let people: String?
  /// The phrase for a rate, for a fact.
  let rate: String?
  /// Whether what follows "of", "to", "for" or "with" may be left out.
  let isOpen: Bool
  /// A word that must stand in the measure or its description.
  let needs: String?
}
