/// Where the things that numbers belong to stand: before them as in "AST of 3", or after them as in "3 platelets".
enum QuantitySide: Sendable {
  case before, after

  /// The side in a text: before, when a word that both texts share stands in front of the first number.
  init(of text: FactText, shared: Set<Int>) {
    let first = text.quantities.map(\.place).min() ?? 0
    let leads = text.tokens.indices.contains { $0 < first && shared.contains(text.key($0)) }
    self = leads ? .before : .after
  }
}

/// Numbers of one list ("0, 1 or 2") belong to one thing.
enum QuantityGroups {
  /// The places from the number before a list to the number after it, both left out.
  static func reach(of index: Int, in text: FactText) -> Range<Int> {
    var first = index
    while first > 0, joins(text, first - 1, first) { first -= 1 }
    var last = index
    while last + 1 < text.quantities.count, joins(text, last, last + 1) { last += 1 }
    let from = first > 0 ? text.quantities[first - 1].place + 1 : 0
    let to = last + 1 < text.quantities.count ? text.quantities[last + 1].place : text.tokens.count
    return from..<max(from, to)
  }

  private static func joins(_ text: FactText, _ a: Int, _ b: Int) -> Bool {
    let (from, to) = (text.quantities[a].place + 1, text.quantities[b].place)
    guard from < to else { return false }
    return text.tokens[from..<to].allSatisfy { ["or", "and", "to", "-", ","].contains($0.text) }
  }
}
