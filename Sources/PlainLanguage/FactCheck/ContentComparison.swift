/// Looks for words of one text that have no counterpart in the other.
struct ContentComparison {
  let original: FactText
  let plain: FactText
  let above: Set<Int>
  let frame: Set<String>
  let paired: Set<Int>

  var differences: [FactDifference] { lost + added + codesLost }

  /// A code such as "HLA-A" that the record says more often than the plain text.
  private var codesLost: [FactDifference] {
    let codes = original.contentPlaces.filter {
      original.tokens[$0].looksLikeCode && !isBracketedShortForm($0)
    }
    let before = codes.reduce(into: [Int: Int]()) { $0[original.words[$1], default: 0] += 1 }
    return Set(codes.map { original.words[$0] }).sorted().compactMap { word in
      let after = plain.words.filter { $0 == word }.count
      guard after > 0, after < before[word, default: 0] else { return nil }
      let text = codes.first { original.words[$0] == word }.map { original.tokens[$0].text }
      return FactDifference(.name, original: text, weight: .soft)
    }
  }

  private var lost: [FactDifference] {
    let known = Set(plain.words)
    return original.contentPlaces.compactMap { place in
      let token = original.tokens[place]
      guard !known.contains(original.key(place)), !isBracketedShortForm(place) else { return nil }
      return difference(token, .contentLost)
    }
  }

  private var added: [FactDifference] {
    let known = Set(original.words)
    return plain.contentPlaces.compactMap { place in
      let token = plain.tokens[place]
      let key = plain.key(place)
      guard !known.contains(key), !above.contains(key), !frame.contains(token.stem),
        !paired.contains(plain.stems[place])
      else { return nil }
      return difference(token, .contentAdded)
    }
  }

  private func difference(_ token: FactToken, _ kind: FactKind) -> FactDifference {
    let weighty = WeightyNames.kind(of: token)
    let isLetter = token.text.utf8.count == 1
    let text = token.text
    return FactDifference(
      weighty ?? (isLetter ? .name : kind), original: kind == .contentLost ? text : nil,
      plain: kind == .contentAdded ? text : nil)
  }

  /// "(HSCT)" after its words says nothing new.
  private func isBracketedShortForm(_ place: Int) -> Bool {
    place > 0 && place + 1 < original.tokens.count && original.tokens[place].looksLikeCode
      && original.tokens[place - 1].text == "(" && original.tokens[place + 1].text == ")"
  }
}
