/// The plain words of a criterion.
public struct PlainCriterion: Sendable, Hashable {
  /// How the words continue what stands above them.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// Follows "… only if they:" or "… cannot join if they:" ("have diabetes.").
    case verbPhrase
    /// A part of the parent's own list ("a heart attack.").
    case nounPhrase
    /// Stands alone, a whole rule or remark in itself ("People with diabetes can join.").
    case sentence
  }

  /// How the words continue what stands above them.
  public var form: Form
  /// The words, with their full stop, or with a colon when items or children follow.
  public var lead: PlainText
  /// The parts of a list that was one long sentence, each with its full stop.
  public var items: [PlainText]
  /// Whole sentences that follow.
  public var after: [PlainText]

  /// Makes plain words.
  public init(form: Form, lead: PlainText, items: [PlainText] = [], after: [PlainText] = []) {
    self.form = form
    self.lead = lead
    self.items = items
    self.after = after
  }

  /// The words, each item and each sentence behind the first on a line of its own.
  ///
  /// Raised numbers stand behind a "^", so that 10⁹ does not read as 109.
  public var lines: String {
    ([lead] + items + after).map { text in
      text.map { $0.mark == .superscript ? "^" + $0.text : $0.text }.joined()
    }.joined(separator: "\n")
  }

  /// All words in the order in which a page shows them, as one text.
  public var characters: String {
    ([lead] + items + after).map(\.characters).joined(separator: " ")
  }
}
