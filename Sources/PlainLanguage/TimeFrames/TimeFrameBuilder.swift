/// Joins the plain words of a time frame: units agree with their numbers, signs stand where they belong.
struct TimeFrameBuilder {
  private enum Piece {
    case word(String)
    case name(String)
  }

  private var pieces: [Piece] = []

  mutating func add(name: String) { pieces.append(.name(name)) }

  /// Adds words; before a clause "to" becomes "until", "at" and "of" become "when", "first" becomes "the first time".
  mutating func add(words: [String], isClause: Bool) {
    if isClause { joinClause() }
    for word in words {
      if let last, last == word, Self.singles.contains(word) { continue }
      if word == "the" || word == "at", let last, word == "at", Self.before.contains(last), words.count > 1 {
        continue
      }
      pieces.append(.word(word))
    }
  }

  private static let singles: Set<String> = ["at", "from", "about", "to", "up", "in"]
  private static let before: Set<String> = [
    "from", "before", "after", "between", "of", "until", "since", "to",
  ]

  private var last: String? {
    if case .word(let word)? = pieces.last { return word }
    return nil
  }

  private mutating func joinClause() {
    let isFirst = last == "first"
    if isFirst { pieces.removeLast() }
    if isFirst, last == "the" { pieces.removeLast() }
    defer { if isFirst { pieces += ["the", "first", "time"].map(Piece.word) } }
    switch last {
    case "to":
      pieces.removeLast()
      if last == "up" { pieces.removeLast() }
      pieces.append(.word("until"))
    case "at", "of":
      pieces.removeLast()
      pieces.append(.word("when"))
    default: break
    }
  }

  /// The words as text of a page.
  var text: PlainText {
    var runs: PlainText = []
    let words = agreed
    for (place, piece) in words.enumerated() {
      let isFirst = runs.isEmpty
      switch piece {
      case .name(let name):
        runs += isFirst ? [PlainRun(name, .name)] : [PlainRun(" "), PlainRun(name, .name)]
      case .word(let word):
        let needsSpace = !isFirst && !",;:)".contains(word) && !Self.opens(words, before: place)
        let shown = isFirst ? word.prefix(1).uppercased() + word.dropFirst() : word
        runs.append(PlainRun((needsSpace ? " " : "") + shown))
      }
    }
    return Self.joined(runs)
  }

  private static func opens(_ pieces: [Piece], before place: Int) -> Bool {
    if place > 0, case .word("(") = pieces[place - 1] { return true }
    return false
  }

  private static func joined(_ runs: PlainText) -> PlainText {
    var joined: PlainText = []
    for run in runs {
      if run.mark == nil, let last = joined.indices.last, joined[last].mark == nil {
        joined[last].text += run.text
      } else {
        joined.append(run)
      }
    }
    return joined
  }

  /// The pieces with units that agree with the numbers before them, and no doubled signs.
  private var agreed: [Piece] {
    var out: [Piece] = []
    for (place, piece) in pieces.enumerated() {
      guard case .word(let word) = piece else {
        out.append(piece)
        continue
      }
      if ",;:".contains(word), out.isEmpty { continue }
      if case .word(let previous)? = out.last, ",;:".contains(previous), ",;:)".contains(word) {
        out.removeLast()
      }
      if let unit = TimeUnit.named(word), word != "h", word != "d" {
        out.append(.word(self.unit(unit, written: word, at: place)))
      } else {
        out.append(piece)
      }
    }
    return out
  }

  private func unit(_ unit: TimeUnit, written: String, at place: Int) -> String {
    guard place > 0, case .word(let before) = pieces[place - 1], Self.isNumber(before) else { return written }
    // "Cycle 2 day 1": the number before counts something else.
    if place > 1, case .word(let counted) = pieces[place - 2], Self.counted.contains(counted) {
      if place + 1 < pieces.count, case .word(let next) = pieces[place + 1], Self.isNumber(next) {
        return unit.rawValue
      }
    }
    return before == "1" || before == "one" ? unit.rawValue : unit.rawValue + "s"
  }

  private static let counted: Set<String> = ["cycle", "day", "week", "month", "visit", "year"]

  private static func isNumber(_ word: String) -> Bool {
    Numeral(word) != nil || PhraseToken.numberWords[word] != nil
  }
}
