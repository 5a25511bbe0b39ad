/// Numbers with their limits: ages, ranges, steps of a scale.
extension PhraseWriter {
  mutating func writeAge() -> Bool {
    // "Surgery less than 30 days old" is no age of a person.
    if index > 0, NounWords.events.contains(tokens[index - 1].lower) { return false }
    guard let (new, length) = AgePhrase.read(tokens, at: index) else { return false }
    add(new, taking: length)
    return true
  }

  /// "7% ≤ HbA1c ≤ 9%": the thing between two signs goes first.
  mutating func writeEnclosed() -> Bool {
    guard let found = EnclosedThing.read(tokens, at: index) else { return false }
    let thing = PhraseWriter.pieces(found.thing, context)
    add(thing + [Piece("of")] + found.limit.pieces, taking: found.length)
    return true
  }

  mutating func writeScaleStep() -> Bool {
    guard let (new, length) = ScaleStep.read(tokens, at: index) else { return false }
    add(new, taking: length)
    return true
  }

  mutating func writeLimit() -> Bool {
    guard let limit = LimitReader.read(tokens, at: index) else { return false }
    let place = LimitPlace(tokens: tokens, index: index)
    if case .bare(let amount) = limit.bounds,
      amount.isCompound || amount.length == 1 || place.isAttribute(amount)
    {
      copy(amount.length)
      return true
    }
    if index > 0, tokens[index - 1].lower == "or", limit.said == nil, pieces.last?.text == "or",
      pieces.count > 1, ![",", "("].contains(pieces[pieces.count - 2].text)
    {
      // "or more than 5" could be heard as "or more".
      if pieces[pieces.count - 2].text == "-" { pieces.remove(at: pieces.count - 2) }
      pieces.insert(Piece(",", spaced: false), at: pieces.count - 1)
    }
    let isAge = place.isAgeOfPeople(limit)
    var new = isAge ? AgePhrase.pieces(limit) : limit.pieces
    if !isAge, let joint = place.joint(of: limit) { new.insert(Piece(joint), at: 0) }
    add(new, taking: limit.length)
    return true
  }
}
