/// Makes "have", "are" and "can" fit the plain words that came to stand behind them.
enum StateVerbs {
  static func mended(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    for index in pieces.indices.dropLast() where pieces[index].mark == nil {
      switch pieces[index].text {
      case "are": mendAre(&pieces, at: index)
      case "have": mendHave(&pieces, at: index)
      // "who had undergone" as "who had had": said of them, "who have had".
      case "had" where isHad(pieces[index + 1].text): pieces[index].text = "have"
      default: continue
      }
    }
    return pieces
  }

  private static func isHad(_ text: String) -> Bool { text == "had" || text.hasPrefix("had ") }

  /// "are with fully grown bones": they have them; an age behind "and" needs its verb again.
  private static func mendAre(_ pieces: inout [Piece], at index: Int) {
    guard pieces[index + 1].text.hasPrefix("with "), pieces[index + 1].mark == nil else { return }
    pieces[index].text = "have"
    pieces[index + 1].text.removeFirst(5)
    for place in pieces.indices.dropFirst(index + 3)
    where ["and", "or"].contains(pieces[place - 1].text) && isAge(pieces[place].text) {
      pieces[place].text = "are " + pieces[place].text
    }
  }

  private static func isAge(_ text: String) -> Bool {
    text.first?.isNumber == true && ["older", "younger", "old"].contains { text.contains(" " + $0) }
  }

  /// "have able to speak English": they can; "have not able to": they are not able to.
  private static func mendHave(_ pieces: inout [Piece], at index: Int) {
    let next = pieces[index + 1].text
    if next.hasPrefix("able to ") {
      pieces[index].text = "can"
      pieces[index + 1].text.removeFirst(8)
    } else if next.hasPrefix("not able to ") {
      pieces[index].text = "are"
    } else if next == "not", index + 2 < pieces.count, pieces[index + 2].text.hasPrefix("able to ") {
      pieces[index].text = "are"
    }
  }
}
