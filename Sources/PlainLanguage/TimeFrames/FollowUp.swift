/// Says how long people are watched after treatment: "followed up at 30 days and every 4 months".
public struct FollowUp: Sendable {
  private let times: TimeFrames

  /// Reads with time frames.
  public init(times: TimeFrames) { self.times = times }

  /// One sentence about the first follow-up that a text tells of; nil if it tells of none.
  ///
  /// Only sentences of the form "After (completion of) … treatment, patients are followed (up) …" are read.
  public func reading(of text: String) -> PlainReading? {
    for line in text.split(whereSeparator: \.isNewline) {
      for sentence in line.split(separator: ".", omittingEmptySubsequences: true) {
        if let tail = Self.tail(of: String(sentence)) { return reading(tail: tail) }
      }
    }
    return nil
  }

  private func reading(tail: String) -> PlainReading {
    switch times.reading(of: tail) {
    case .original(let reason): return .original(reason)
    case .plain(let words):
      let when = words.characters
      let lower = when.prefix(1).lowercased() + when.dropFirst()
      return .plain(.own("After treatment ends, doctors keep checking on people \(lower)."))
    }
  }

  /// The words after "followed" or "followed up"; nil if the sentence has another form.
  private static func tail(of sentence: String) -> String? {
    let words = sentence.split(whereSeparator: \.isWhitespace).map { String($0) }
    let keys = words.map { $0.lowercased().filter(\.isLetter) }
    guard keys.first == "after", let followed = keys.firstIndex(of: "followed"), followed >= 4,
      keys[..<followed].contains("treatment") || keys[..<followed].contains("therapy"),
      ["are", "be"].contains(keys[followed - 1])
    else { return nil }
    var rest = words[(followed + 1)...]
    if rest.first.map({ $0.lowercased() }) == "up" { rest = rest.dropFirst() }
    guard let first = rest.first?.lowercased(), first != "by", first != "with" else { return nil }
    return rest.joined(separator: " ")
  }
}
