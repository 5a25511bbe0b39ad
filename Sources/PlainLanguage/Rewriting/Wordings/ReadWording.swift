import Diagnostics

/// A wording with what finding and checking need of it, made once.
struct ReadWording: Sendable {
  private(set) var wording: Wording
  /// The words by which each form is found.
  let keys: [[String]]
  /// The words by which each phrase is found that must be left alone.
  let exceptKeys: [[String]]
  /// The plain words as tokens.
  let plain: [Token]
  let pairs: [ReadPair]

  init(_ wording: Wording) {
    self.wording = wording
    keys = wording.from.map { WordForms.keys($0) }
    exceptKeys = wording.except.map { WordForms.keys($0) }
    plain = Tokenizer.tokens(wording.to)
    let words = Set([wording.to, wording.detailed, wording.plural].compactMap { $0 }).sorted()
    pairs = wording.to.isEmpty ? [] : ReadPair.all(from: wording.from, to: words)
  }

  /// What is wrong with it by itself.
  var faults: [Finding] {
    let plainKeys = WordForms.keys(of: plain)
    return zip(wording.from, keys).flatMap {
      WordingChecker.faults(of: $0, $1, in: wording, plainKeys: plainKeys)
    }
  }

  /// The same wording on another line of its file.
  func moved(by lines: Int) -> ReadWording {
    guard lines != 0 else { return self }
    let old = wording.position
    var copy = self
    copy.wording.position = SourcePosition(file: old.file, line: old.line + lines, column: old.column)
    return copy
  }

  /// Whether both say the same, wherever they stand.
  func saysSame(as other: ReadWording) -> Bool {
    var placed = other.wording
    placed.position = wording.position
    return wording == placed
  }
}
