/// Checks that each number still belongs to the same thing: "AST 3, bilirubin 1.5" must not become the reverse.
struct BelongingComparison {
  let original: FactText
  let plain: FactText

  var differences: [FactDifference] {
    guard !original.quantities.isEmpty else { return [] }
    let shared = Set(keys(original).keys).intersection(keys(plain).keys)
    var lacksAnchor = false
    for (index, quantity) in original.quantities.enumerated() {
      guard quantity.value != "1.73", let other = counterpart(of: quantity) else { continue }
      guard let anchor = anchor(index, shared) else {
        lacksAnchor = true
        continue
      }
      if !neighbours(other, plain).contains(anchor) {
        return [FactDifference(.belonging, original: quantity.shown + " (" + name(anchor) + ")")]
      }
    }
    let order = original.quantities.map(\.value) == plain.quantities.map(\.value)
    return lacksAnchor && !order ? [FactDifference(.belonging, original: "the order of the numbers")] : []
  }

  private func name(_ key: Int) -> String {
    original.tokens.indices.first { original.key($0) == key }.map { original.tokens[$0].text } ?? "…"
  }

  /// The only plain number that says the same, if there is just one on both sides.
  private func counterpart(of quantity: Quantity) -> Int? {
    let same = plain.quantities.indices.filter { plain.quantities[$0].value == quantity.value }
    let own = original.quantities.filter { $0.value == quantity.value }
    return same.count == 1 && own.count == 1 ? same[0] : nil
  }

  /// Words that stand once in a text, with their place.
  private func keys(_ text: FactText) -> [Int: Int] {
    var places: [Int: Int] = [:]
    var repeated: Set<Int> = []
    for place in weightyPlaces(text) {
      let key = text.key(place)
      if let first = places[key], !(text.cover[place] > 0 && place - first < 8) { repeated.insert(key) }
      places[key] = places[key] ?? place
    }
    return places.filter { !repeated.contains($0.key) }
  }

  private func weightyPlaces(_ text: FactText) -> [Int] {
    text.tokens.indices.filter {
      text.tokens[$0].kind == .word && !text.inQuantity[$0]
        && !text.tokens[$0].isSmall
        && !text.tokens[$0].isLight
    }
  }

  /// The nearest shared word before a number, else after it, up to the next number.
  private func anchor(_ index: Int, _ shared: Set<Int>) -> Int? {
    let place = original.quantities[index].place
    let from = index > 0 ? original.quantities[index - 1].place : -1
    let to =
      index + 1 < original.quantities.count ? original.quantities[index + 1].place : original.tokens.count
    let label = original.tokens.indices.last { $0 < place && original.tokens[$0].text == ":" } ?? -1
    let before = weightyPlaces(original).last {
      $0 > max(from, label) && $0 < place && shared.contains(original.key($0))
    }
    let after = weightyPlaces(original).first { $0 > place && $0 < to && shared.contains(original.key($0)) }
    return (before ?? after).map { original.key($0) }
  }

  /// The words between the numbers on both sides of a number.
  private func neighbours(_ index: Int, _ text: FactText) -> Set<Int> {
    let from = index > 0 ? text.quantities[index - 1].place : -1
    let to = index + 1 < text.quantities.count ? text.quantities[index + 1].place : text.tokens.count
    return Set(weightyPlaces(text).filter { $0 > from && $0 < to }.map { text.key($0) })
  }
}
