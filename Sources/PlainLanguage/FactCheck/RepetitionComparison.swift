/// Looks for things that the plain text says twice and the original says once.
struct RepetitionComparison {
  let original: FactText
  let plain: FactText

  var differences: [FactDifference] {
    let said = stutter(plain) ?? repeatedLine ?? repeatedPair
    return said.map { [FactDifference(.repeated, plain: $0)] } ?? []
  }

  /// The same one to four words twice in a row, and not so in the original.
  private func stutter(_ text: FactText) -> String? {
    let words = text.tokens.filter { $0.text != "," }.map(\.text)
    for length in 1...4 where words.count >= 2 * length {
      for start in 0...(words.count - 2 * length) {
        let first = words[start..<(start + length)]
        guard first.elementsEqual(words[(start + length)..<(start + 2 * length)]), isWordy(first) else {
          continue
        }
        if !holds(original.tokens.filter { $0.text != "," }.map(\.text), first) {
          return first.joined(separator: " ")
        }
      }
    }
    return nil
  }

  private func isWordy(_ words: ArraySlice<String>) -> Bool {
    words.contains { $0.utf8.count > 1 && $0.utf8.contains(where: FactTokenizer.isLetter) }
  }

  private func holds(_ words: [String], _ phrase: ArraySlice<String>) -> Bool {
    let doubled = Array(phrase) + Array(phrase)
    guard words.count >= doubled.count else { return false }
    return (0...(words.count - doubled.count)).contains {
      words[$0..<($0 + doubled.count)].elementsEqual(doubled)
    }
  }

  /// A line or a part between commas that stands twice.
  private var repeatedLine: String? {
    let before = parts(original)
    return parts(plain).sorted { $0.key < $1.key }.first { part, count in count > max(1, before[part] ?? 0) }?
      .key
  }

  private func parts(_ text: FactText) -> [String: Int] {
    let places = text.tokens.indices.split { place in
      let token = text.tokens[place]
      return token.isBreak || token.text == "," || token.text == "or" || token.text == "and"
    }
    var counts: [String: Int] = [:]
    for part in places {
      let weighty = part.contains { place in
        let token = text.tokens[place]
        return token.kind == .word && !text.inQuantity[place] && !FactSmallWords.all.contains(token.stem)
      }
      guard weighty else { continue }
      let words = part.filter { text.tokens[$0].kind != .sign }.map { text.tokens[$0].stem }
      counts[words.joined(separator: " "), default: 0] += 1
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
