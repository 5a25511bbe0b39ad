/// Looks for words of one text that have no counterpart in the other.
struct ContentComparison {
  let original: FactText
  let plain: FactText
  let above: Set<Int>
  let frame: Set<String>
  let paired: Set<Int>

  var differences: [FactDifference] { lost + added }

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
