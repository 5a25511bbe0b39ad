/// A number as it stands in a record, with its unit: never calculated, never rounded.
struct Amount: Sendable, Hashable {
  /// The number's pieces: "1.5", or "1.5 × 10" and a raised "9".
  var number: [Piece]
  var unit: MeasureUnit?
  /// The tokens that it covers.
  var length: Int
  /// Whether the unit is bound to the next word, as in "12-week course".
  var isCompound = false

  /// The number and the unit as pieces.
  var pieces: [Piece] {
    guard let unit else { return number }
    if unit.sort == .percent { return number + [Piece("%", spaced: false)] }
    let power = unit.power.map { [Piece($0, mark: .superscript, spaced: false)] } ?? []
    return number + [Piece(isOne ? unit.one : unit.many)] + power
  }

  /// The number without its unit.
  var plainNumber: String { number.map { ($0.spaced ? " " : "") + $0.text }.joined().trimmedSpaces }

  private var isOne: Bool { number.count == 1 && ["1", "one"].contains(number[0].text.lowercased()) }
}

extension String {
  /// Without spaces at the ends.
  var trimmedSpaces: String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
