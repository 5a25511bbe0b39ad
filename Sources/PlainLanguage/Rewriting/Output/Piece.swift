/// A word or some words of a text being written, with its mark.
struct Piece: Sendable, Hashable {
  var text: String
  var mark: PlainMark?
  /// Whether a space goes before it.
  var spaced: Bool
  /// What an editor's wording says that it is; nil for other words.
  var kind: WordingKind?
  /// Whether the words are a plural.
  var isPlural = false

  init(
    _ text: String, mark: PlainMark? = nil, spaced: Bool = true, kind: WordingKind? = nil,
    isPlural: Bool = false
  ) {
    self.text = text
    self.mark = mark
    self.spaced = spaced
    self.kind = kind
    self.isPlural = isPlural
  }
}

extension Array where Element == Piece {
  /// The visible characters.
  var characters: String {
    var result = ""
    for piece in self {
      if piece.spaced, !result.isEmpty, piece.text != "" { result += " " }
      result += piece.text
    }
    return result
  }

  /// The runs of a page; neighbours with the same mark are one run.
  var plainText: PlainText {
    var runs: PlainText = []
    for piece in self where !piece.text.isEmpty {
      let space = piece.spaced && !runs.isEmpty ? " " : ""
      if let last = runs.last, last.mark == piece.mark {
        runs[runs.count - 1].text += space + piece.text
      } else if piece.mark != nil, !runs.isEmpty {
        if runs[runs.count - 1].mark == nil {
          runs[runs.count - 1].text += space
        } else if !space.isEmpty {
          runs.append(PlainRun(space))
        }
        runs.append(PlainRun(piece.text, piece.mark))
      } else {
        runs.append(PlainRun(space + piece.text, piece.mark))
      }
    }
    return runs
  }
}
