/// Takes out a bracket that says again what stands before it: "breastfeeding (breastfeeding)".
enum BracketMender {
  static func mended(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    var index = 1
    while index + 2 < pieces.count {
      let inside = pieces[index + 1].text
      if pieces[index].text == "(", pieces[index + 2].text == ")", pieces[index - 1].text.hasSuffix(inside) {
        pieces.removeSubrange(index...(index + 2))
      } else {
        index += 1
      }
    }
    return pieces
  }
}
