/// What a glossary term is a word for. The glossary page groups by it.
public enum TermKind: String, Sendable, CaseIterable {
  /// An illness or a group of illnesses.
  case disease
  /// A test, a scan or what it measures.
  case test
  /// A medicine or a kind of medicine.
  case medicine
  /// A treatment that is no single medicine, or a part or way of a treatment.
  case treatment
  /// Harm that a treatment can do.
  case sideEffect = "side effect"
  /// A part of the body, a cell, a germ.
  case body
  /// A gene, or a marker on or in cells.
  case gene
  /// A word of trials and research.
  case studyWord = "study word"
  /// Something that a trial measures, a score, a unit.
  case measure
  /// A set of questions or tasks that ends in a score.
  case questionnaire
  /// An organization, a rule book or a register.
  case organization
}
