/// Looks for things that the plain text says twice and the original says once.
struct RepetitionComparison {
  let original: FactText
  let plain: FactText

  var differences: [FactDifference] {
    let said = stutter(plain) ?? sameLine ?? repeatedLine ?? repeatedPair
    return said.map { [FactDifference(.repeated, plain: $0)] } ?? []
  }

  /// The same one to four words twice in a row, and not so in the original.
  private func stutter(_ text: FactText) -> String? {
    let places = text.tokens.indices.filter { text.tokens[$0].text != "," }
    let words = places.map { text.stems[$0] }
    for length in 1...4 where words.count >= 2 * length {
      for start in 0...(words.count - 2 * length) {
        let first = words[start..<(start + length)]
        guard first.elementsEqual(words[(start + length)..<(start + 2 * length)]),
          sameTexts(places[start..<(start + length)], places[(start + length)..<(start + 2 * length)]),
          isWordy(places[start..<(start + length)], text), isItem(places, start, length)
        else {
          continue
        }
        let before = original.tokens.indices.filter { original.tokens[$0].text != "," }.map {
          original.stems[$0]
        }
        if !holds(before, first) {
          return places[start..<(start + length)].map { text.tokens[$0].text }.joined(separator: " ")
        }
      }
    }
    return nil
  }

  /// "have had" has one stem twice and says nothing twice.
  private func sameTexts(_ a: ArraySlice<Int>, _ b: ArraySlice<Int>) -> Bool {
    zip(a, b).allSatisfy { plain.tokens[$0].text == plain.tokens[$1].text }
  }

  /// Where a comma parts the two, both must be whole items: "asthma, asthma or" but not "the heart, heart attack".
  private func isItem(_ places: [Int], _ start: Int, _ length: Int) -> Bool {
    let second = start + length
    guard places[second] - places[second - 1] > 1 else {
      return !["had", "that", "have"].contains(plain.tokens[places[start]].text)
    }
    guard second + length < places.count else { return true }
    let next = plain.tokens[places[second + length]]
    return next.isBreak || ["or", "and", ")"].contains(next.text)
      || places[second + length] - places[second + length - 1] > 1
  }

  private func isWordy(_ places: ArraySlice<Int>, _ text: FactText) -> Bool {
    places.contains { text.tokens[$0].kind == .word && text.tokens[$0].text.utf8.count > 1 }
  }

  private func holds(_ words: [Int], _ phrase: ArraySlice<Int>) -> Bool {
    let doubled = Array(phrase) + Array(phrase)
    guard words.count >= doubled.count else { return false }
    return (0...(words.count - doubled.count)).contains {
      words[$0..<($0 + doubled.count)].elementsEqual(doubled)
    }
  }

  /// A whole line of three words or more that stands twice.
  private var sameLine: String? {
    let lines = lines(plain)
    guard lines.count > 1 else { return nil }
    let before = Set(self.lines(original))
    var seen: Set<[Int]> = []
    for line in lines where line.count > 2 {
      if !seen.insert(line).inserted, !before.contains(line) {
        return line.compactMap { word in plain.stems.firstIndex(of: word).map { plain.tokens[$0].text } }
          .joined(separator: " ")
      }
    }
    return nil
  }

  private func lines(_ text: FactText) -> [[Int]] {
    text.tokens.indices.split { text.tokens[$0].text == "\n" }
      .map { $0.filter { text.tokens[$0].kind != .sign }.map { text.stems[$0] } }
  }

  /// A part between commas that stands twice.
  private var repeatedLine: String? {
    let twice = parts(plain).filter { $0.value > 1 }
    guard !twice.isEmpty else { return nil }
    let before = original.words.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
    let said = Dictionary(zip(plain.stems, plain.words), uniquingKeysWith: { first, _ in first })
    let found = twice.filter { part, count in
      count > max(1, part.compactMap { said[$0].flatMap { before[$0] } }.min() ?? 1)
    }.keys
    return found.map { part in
      part.compactMap { word in plain.stems.firstIndex(of: word).map { plain.tokens[$0].text } }
        .joined(separator: " ")
    }.min()
  }

  private func parts(_ text: FactText) -> [[Int]: Int] {
    let places = text.tokens.indices.split { place in
      let token = text.tokens[place]
      return token.isBreak || token.text == "," || token.text == "or" || token.text == "and"
    }
    var counts: [[Int]: Int] = [:]
    for part in places {
      let weighty = part.contains { place in
        let token = text.tokens[place]
        return token.kind == .word && !text.inQuantity[place] && !token.isSmall && text.cover[place] == 0
      }
      guard weighty else { continue }
      let words = part.filter { text.tokens[$0].kind != .sign }.map { text.stems[$0] }
      counts[words, default: 0] += 1
    }
    return counts
  }

  /// Two content words side by side, more often than the original has either of them.
  private var repeatedPair: String? {
    var pairs: [[Int]: Int] = [:]
    var last: (key: Int, place: Int)?
    for place in plain.contentPlaces {
      let key = plain.key(place)
      if let last, place - last.place <= 2 { pairs[[last.key, key], default: 0] += 1 }
      last = (key, place)
    }
    guard pairs.values.contains(where: { $0 > 1 }) else { return nil }
    let before = original.words.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
    let found = pairs.filter { pair, count in
      count > 1 && pair.allSatisfy { (before[$0] ?? 0) < count && before[$0] != nil }
    }.keys.min { $0.lexicographicallyPrecedes($1) }
    return found.map { pair in pair.compactMap { key in name(key) }.joined(separator: " ") }
  }

  private func name(_ key: Int) -> String? {
    plain.contentPlaces.first { plain.key($0) == key }.map { plain.tokens[$0].text }
  }
}
