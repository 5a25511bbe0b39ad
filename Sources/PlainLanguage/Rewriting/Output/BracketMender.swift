/// Takes out a bracket that says again what stands before it: "breastfeeding (breastfeeding)".
enum BracketMender {
  static func mended(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    var index = 1
    while index + 2 < pieces.count {
      let inside = pieces[index + 1].text
      if pieces[index].text == "(", pieces[index + 2].text == ")",
        isSaid(inside, in: pieces[index - 1].text)
      {
        pieces.removeSubrange(index...(index + 2))
      } else {
        index += 1
      }
    }
    return pieces
  }

  /// A long form is the same in any case; letters of a short form could stand in any word.
  private static func isSaid(_ inside: String, in text: String) -> Bool {
    text.hasSuffix(inside)
      || inside.contains(" ") && text.lowercased().hasSuffix(inside.lowercased())
  }
}
