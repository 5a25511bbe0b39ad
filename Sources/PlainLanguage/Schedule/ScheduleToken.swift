/// A word, number, sign or known medicine of a schedule text.
struct ScheduleToken: Sendable, Hashable {
  /// What it is.
  enum Kind: Sendable, Hashable {
    case number(Numeral)
    /// Lower case.
    case word(String)
    case sign(Character)
    /// Its place among the known names.
    case medicine(Int)
  }

  let kind: Kind
  /// As it stands in the text.
  let raw: String
  /// Whether white space stands before it.
  let spaceBefore: Bool

  var word: String? {
    if case .word(let word) = kind { return word }
    return nil
  }

  var number: Numeral? {
    if case .number(let number) = kind { return number }
    return nil
  }

  var sign: Character? {
    if case .sign(let sign) = kind { return sign }
    return nil
  }

  var medicine: Int? {
    if case .medicine(let index) = kind { return index }
    return nil
  }

  /// The element that a pattern compares: the word, or the sign as text.
  var literal: String? { word ?? sign.map(String.init) }

  /// The word, the sign, or the digits.
  var key: String? { literal ?? number?.text }
}
