/// Says how long people are watched after treatment: "followed up at 30 days and every 4 months".
public struct FollowUp: Sendable {
  private let times: TimeFrames

  /// Reads with time frames.
  public init(times: TimeFrames) { self.times = times }

  /// One sentence about the first follow-up that a text tells of; nil if it tells of none.
  ///
  /// Only sentences of the forms "After (completion of) … treatment, patients are followed (up) …" and "They are
  /// (then) followed for …" are read.
  public func reading(of text: String) -> PlainReading? {
    for line in text.split(whereSeparator: \.isNewline) {
      for sentence in line.split(separator: ".", omittingEmptySubsequences: true)
      where ScalarKinds.has("ollowed", in: String(sentence)) {
        if let tail = Self.tail(of: String(sentence)) {
          return reading(tail: tail, opening: "After treatment ends, doctors keep checking on people")
        }
        if let tail = Self.plainTail(of: String(sentence)) {
          return reading(tail: tail, opening: "Doctors keep checking on people")
        }
      }
    }
    return nil
  }

  private func reading(tail: String, opening: String) -> PlainReading {
    switch times.reading(of: tail) {
    case .original(let reason): return .original(reason)
    case .plain(let words):
      let when = words.characters
      let lower = when.prefix(1).lowercased() + when.dropFirst()
      let joint = lower.hasPrefix("up to") ? "for " : ""
      return .plain(.own("\(opening) \(joint)\(lower)."))
    }
  }

  /// The words from "for" on in "They are then followed for up to 5 years"; nil if the sentence has another form.
  private static func plainTail(of sentence: String) -> String? {
    let words = sentence.split(whereSeparator: \.isWhitespace).map { String($0) }
    let keys = words.map { $0.lowercased().filter(\.isLetter) }
    guard let first = keys.first, let followed = keys.prefix(7).firstIndex(of: "followed"), followed >= 2,
      ["they", "patients", "participants", "people", "subjects", "children", "all"].contains(first),
      keys[1..<followed].allSatisfy(fillers.contains)
    else { return nil }
    var rest = words[(followed + 1)...]
    if rest.first?.lowercased() == "up" { rest = rest.dropFirst() }
    return rest.first?.lowercased() == "for" ? rest.joined(separator: " ") : nil
  }

  private static let fillers: Set<String> = [
    "are", "be", "will", "then", "patients", "participants", "subjects", "people", "the", "all",
  ]

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
