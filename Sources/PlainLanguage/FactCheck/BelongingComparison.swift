/// Checks that each number still belongs to the same thing: "AST 3, bilirubin 1.5" must not become the reverse.
struct BelongingComparison {
  let original: FactText
  let plain: FactText

  var differences: [FactDifference] {
    guard !original.quantities.isEmpty else { return [] }
    let shared = Set(unique(original)).intersection(unique(plain))
    let sides = [original, plain].map { QuantitySide(of: $0, shared: shared) }
    var lacksAnchor = false
    for (index, quantity) in original.quantities.enumerated() where quantity.value != "1.73" {
      guard let other = counterpart(of: quantity) else { continue }
      guard let anchor = anchor(index, shared, sides[0]) else {
        lacksAnchor = true
        continue
      }
      let side = sides[0] == sides[1] && anchor.isUsual ? sides[0] : nil
      if !stands(anchor.key, beside: other, side) {
        return [FactDifference(.belonging, original: quantity.shown + " (" + name(anchor.key) + ")")]
      }
    }
    return lacksAnchor && !sameOrder ? [FactDifference(.belonging, original: "the order of the numbers")] : []
  }

  private func name(_ key: Int) -> String {
    original.tokens.indices.first { original.key($0) == key }.map { original.tokens[$0].text } ?? "…"
  }

  /// The numbers in one order; those of a label in front ("Stage 1: …") may move.
  private var sameOrder: Bool {
    let label = original.tokens.firstIndex { $0.text == ":" } ?? -1
    let moved = original.quantities.filter { $0.place < label }.map(\.value)
    let before = original.quantities.map(\.value).filter { !moved.contains($0) }
    return before == plain.quantities.map(\.value).filter { !moved.contains($0) }
  }

  /// The only plain number that says the same, if there is just one on both sides.
  private func counterpart(of quantity: Quantity) -> Int? {
    let same = plain.quantities.indices.filter { plain.quantities[$0].value == quantity.value }
    let own = original.quantities.filter { $0.value == quantity.value }
    return same.count == 1 && own.count == 1 ? same[0] : nil
  }

  /// Words that stand once in a text.
  private func unique(_ text: FactText) -> [Int] {
    var places: [Int: Int] = [:]
    var repeated: Set<Int> = []
    for place in weightyPlaces(text) {
      let key = text.key(place)
      if let first = places[key], !(text.cover[place] > 0 && place - first < 8) { repeated.insert(key) }
      places[key] = places[key] ?? place
    }
    return places.keys.filter { !repeated.contains($0) }
  }

  private func weightyPlaces(_ text: FactText) -> [Int] {
    text.tokens.indices.filter {
      text.tokens[$0].kind == .word && !text.inQuantity[$0] && !text.tokens[$0].isSmall
        && !text.tokens[$0].isLight
    }
  }

  /// The nearest shared word on the usual side of a number, else on the other, up to the next number.
  private func anchor(_ index: Int, _ shared: Set<Int>, _ side: QuantitySide) -> (key: Int, isUsual: Bool)? {
    let place = original.quantities[index].place
    let reach = QuantityGroups.reach(of: index, in: original)
    let label = original.tokens.indices.last { $0 < place && original.tokens[$0].text == ":" } ?? -1
    let words = weightyPlaces(original).filter { shared.contains(original.key($0)) && reach.contains($0) }
    let before = words.last { $0 > label && $0 < place }.map { (original.key($0), side == .before) }
    let after = words.first { $0 > place }.map { (original.key($0), side == .after) }
    return side == .after ? after ?? before : before ?? after
  }

  /// Whether a word stands between the numbers around a plain number; where both texts have it so, on one side.
  private func stands(_ key: Int, beside index: Int, _ side: QuantitySide?) -> Bool {
    let place = plain.quantities[index].place
    let reach = QuantityGroups.reach(of: index, in: plain)
    let around = weightyPlaces(plain).filter { reach.contains($0) }
    let ofSide = side == .after ? around.filter { $0 > place } : around
    let near = ofSide.isEmpty ? around : ofSide
    if near.contains(where: { plain.key($0) == key }) { return true }
    let same = Set(
      plain.tokens.indices.filter {
        plain.key($0) == key && !plain.tokens[$0].isSmall && !plain.tokens[$0].isLight
      }.map { plain.words[$0] })
    return key < 0 && !same.isEmpty && same.isSubset(of: near.map { plain.words[$0] })
  }
}
