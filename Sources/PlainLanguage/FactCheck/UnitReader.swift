/// Reads the unit that follows a number.
struct UnitReader {
  let tokens: [FactToken]

  /// The unit that begins at a token, and how many tokens it takes.
  func unit(at start: Int) -> (unit: String?, length: Int) {
    if let limit = multiple(at: start) { return limit }
    var unit = ""
    var place = start
    while place < tokens.count {
      if tokens[place].traits.contains(.uncounted), unit.isEmpty || unit.hasSuffix("/") {
        guard tokens[place].text != "point" else { break }
        place += 1
      } else if let rate = UnitPhrases.rates[tokens[place].text],
        place == start || !unit.isEmpty || counted(start, place)
      {
        return (unit + rate, place + 1 - start)
      } else if let (atom, length) = atom(at: place, opensRate: !unit.isEmpty || counted(start, place)) {
        unit += atom
        place += length
      } else {
        break
      }
    }
    if place > start, unit == "year" { place += age(at: place) }
    return unit.isEmpty ? (nil, place - start) : (unit, place - start)
  }

  private func counted(_ start: Int, _ place: Int) -> Bool {
    place > start && ["times", "time"].contains(tokens[place - 1].text)
  }

  /// A unit, or "per" and a unit; a second unit needs its "per" unless it is the first.
  private func atom(at place: Int, opensRate: Bool) -> (String, Int)? {
    if !opensRate, let (length, atom) = UnitPhrases.atoms.match(tokens, at: place) { return (atom, length) }
    guard let (skipped, _) = UnitPhrases.per.match(tokens, at: place) else { return nil }
    guard
      opensRate || tokens[place].text == "/" || tokens[place].text == "per" || tokens[place].text == "in"
        || tokens[place].text == "for"
    else {
      return nil
    }
    var next = place + skipped
    if next < tokens.count, UnitPhrases.uncounted.contains(tokens[next].text) { next += 1 }
    if next < tokens.count, tokens[next].text == "#2", tokens[place].text != "every" {
      return ("/s", next + 1 - place)
    }
    guard let (length, atom) = UnitPhrases.atoms.match(tokens, at: next) else { return nil }
    return ("/" + atom, next + length - place)
  }

  /// "of age", "old".
  private func age(at place: Int) -> Int {
    guard place < tokens.count else { return 0 }
    if ["old", "olds"].contains(tokens[place].text) { return 1 }
    return place + 1 < tokens.count && tokens[place].text == "of" && tokens[place + 1].text == "age" ? 2 : 0
  }

  // MARK: Limits of normal

  /// "× ULN", "times the upper limit of normal".
  private func multiple(at start: Int) -> (unit: String?, length: Int)? {
    guard start < tokens.count else { return nil }
    let sign = ["*", "x", "times", "fold", "time"].contains(tokens[start].text) ? 1 : 0
    let joined = sign == 1 && start + 1 < tokens.count && tokens[start + 1].text == "of" ? 1 : 0
    guard let (limit, length) = limit(at: start + sign + joined) else { return nil }
    return (limit, sign + joined + length)
  }

  /// A limit of normal that begins at a token: "uln" or "lln".
  func limit(at start: Int) -> (name: String, length: Int)? {
    var place = start
    while place < tokens.count, place < start + 5, Self.owners.contains(tokens[place].text) { place += 1 }
    guard place < tokens.count else { return nil }
    let text = tokens[place].text
    if ["uln", "unl", "ulns"].contains(text) { return ("uln", place + 1 - start) }
    if ["lln", "lnl"].contains(text) { return ("lln", place + 1 - start) }
    let isUpper = ["upper", "highest", "top", "high"].contains(text)
    guard isUpper || ["lower", "lowest", "bottom"].contains(text) else { return nil }
    guard let end = endOfLimit(from: place) else { return nil }
    return (isUpper ? "uln" : "lln", end - start)
  }

  private func endOfLimit(from place: Int) -> Int? {
    let window = place..<min(place + 8, tokens.count)
    guard let normal = window.first(where: { ["normal", "reference"].contains(tokens[$0].text) }),
      tokens[place...normal].allSatisfy({
        $0.kind == .word && ($0.text == "normal" || Self.limitWords.contains($0.text))
      })
    else { return nil }
    var end = normal + 1
    while end < tokens.count,
      ["range", "limit", "limits", "value", "values", "level", "interval"].contains(tokens[end].text)
    {
      end += 1
    }
    if end + 2 < tokens.count, tokens[end].text == "(", ["uln", "lln", "unl"].contains(tokens[end + 1].text) {
      end += 3
    }
    return end
  }

  /// Words with which a limit of normal may begin.
  static let limitStarts = owners.union([
    "uln", "unl", "ulns", "lln", "lnl", "upper", "highest", "top", "high", "lower", "lowest", "bottom",
  ])

  private static let owners: Set<String> = [
    "the", "institutional", "institution", "institutions", "laboratory", "lab", "local", "site", "age",
    "adjusted", "central",
    "specific", "study", "center", "hospital",
  ]
  private static let limitWords: Set<String> = [
    "upper", "highest", "top", "high", "lower", "lowest", "bottom", "limit", "limits", "end", "level",
    "value", "amount",
    "of", "the", "a", "institutional", "institution", "laboratory", "lab", "local", "site", "for", "that",
    "is", "in", "range",
    "reference", "counted", "as", "still", "age", "number",
  ]
}
