/// Looks for things that the plain text says twice and the original says once.
struct RepetitionComparison {
  let original: FactText
  let plain: FactText

  var differences: [FactDifference] {
    let line = repeatedLine(plain) ?? repeatedPair
    return line.map { [FactDifference(.repeated, plain: $0)] } ?? []
  }

  /// A line or a part between commas that stands twice.
  private func repeatedLine(_ text: FactText) -> String? {
    let before = parts(original.tokens)
    let after = parts(text.tokens)
    return after.first { part, count in count > max(1, before[part] ?? 0) }?.key
  }

  private func parts(_ tokens: [FactToken]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for part in tokens.split(whereSeparator: {
      $0.isBreak || $0.text == "," || $0.text == "or" || $0.text == "and"
    }) {
      let words = part.filter { !FactSmallWords.all.contains($0.stem) && $0.kind != .sign }
      guard !words.isEmpty, part.contains(where: { $0.kind == .word }) else { continue }
      if words.count == 1, words[0].kind == .number { continue }
      counts[part.filter { $0.kind != .sign }.map(\.stem).joined(separator: " "), default: 0] += 1
    }
    return counts
  }

  /// Two content words side by side, more often than the original has either of them.
  private var repeatedPair: String? {
    let before = counts(original)
    var pairs: [String: Int] = [:]
    var last: (key: String, place: Int)?
    for place in plain.contentPlaces {
      let key = plain.key(place)
      if let last, place - last.place <= 2 { pairs[last.key + " " + key, default: 0] += 1 }
      last = (key, place)
    }
    return pairs.sorted { $0.key < $1.key }.first { pair, count in
      guard count > 1 else { return false }
      return pair.split(separator: " ").allSatisfy {
        (before[String($0)] ?? 0) < count && before[String($0)] != nil
      }
    }?.key
  }

  private func counts(_ text: FactText) -> [String: Int] {
    text.tokens.indices.reduce(into: [:]) { $0[FactSynonyms.key(text.tokens[$1].stem), default: 0] += 1 }
  }
}
