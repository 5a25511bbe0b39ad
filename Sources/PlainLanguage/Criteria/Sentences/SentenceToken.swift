/// A word, number or sign of a sentence, in the form in which it is compared.
struct SentenceToken: Sendable, Hashable {
  enum Kind: Sendable {
    case word, number, comparator, mark
  }

  /// Lower case, contractions opened ("can't" gives "can" and "not"), signs plain (`>=` gives `≥`).
  let text: String
  let kind: Kind
  /// How many brackets it stands in.
  let depth: Int
  /// Whether it begins with a capital letter in the record.
  let isCapital: Bool
  /// Where it stands in the text.
  let range: Range<String.Index>

  /// The value of a number; thousands separators are left out.
  var number: Double? {
    guard kind == .number else { return nil }
    return Double(text.filter { $0 != "," })
  }
}
