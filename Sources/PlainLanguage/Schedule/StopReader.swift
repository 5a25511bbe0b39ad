/// Reads what ends treatment early: "until disease progression or unacceptable toxicity".
enum StopReader {
  private static let openings: [[String]] = [
    ["until"], ["till"], ["in", "the", "absence", "of"], ["in", "absence", "of"],
    ["treatment", "stops", "if"], ["continuing", "until"], ["continued", "until"],
    ["continue", "until"], ["continues", "until"],
  ]

  /// The reasons and the place after them.
  static func read(_ tokens: [ScheduleToken], from start: Int) -> (SchedulePiece, Int)? {
    guard let opening = openings.first(where: { begins(tokens, start, $0) }) else { return nil }
    var cursor = ScheduleCursor(tokens, at: start + opening.count)
    var reasons: Set<StopReason> = []
    while true {
      while cursor.takeAny(["the", "a", "any", "evidence", "of", "there", "is"]) != nil {}
      guard let reason = reason(&cursor) else { return nil }
      reasons.insert(reason)
      var ahead = cursor
      var joined = false
      while ahead.takeAny([",", "or", "and", "/"]) != nil { joined = true }
      guard joined, startsReason(ahead) else { break }
      cursor = ahead
    }
    skipWhichever(&cursor)
    return (.stops(reasons.sorted()), cursor.index)
  }

  private static func begins(_ tokens: [ScheduleToken], _ start: Int, _ words: [String]) -> Bool {
    start + words.count <= tokens.count
      && words.indices.allSatisfy { tokens[start + $0].literal == words[$0] }
  }

  private static func startsReason(_ cursor: ScheduleCursor) -> Bool {
    var ahead = cursor
    while ahead.takeAny(["the", "a", "any", "evidence", "of", "there", "is"]) != nil {}
    return reason(&ahead) != nil
  }

  private static func reason(_ cursor: inout ScheduleCursor) -> StopReason? {
    for (words, reason) in phrases where words.indices.allSatisfy({ cursor.literal($0) == words[$0] }) {
      cursor.index += words.count
      return reason
    }
    return nil
  }

  private static func skipWhichever(_ cursor: inout ScheduleCursor) {
    var ahead = cursor
    _ = ahead.take(",")
    guard ahead.takeAny(["which", "whichever"]) != nil else { return }
    while ahead.takeAny(["comes", "came", "occurs", "occurred", "happens", "is", "first", "earlier"]) != nil {
    }
    cursor = ahead
  }

  private static let phrases: [([String], StopReason)] = {
    var all: [([String], StopReason)] = []
    for (lines, reason) in lines {
      all += lines.map { ($0.split(separator: " ").map(String.init), reason) }
    }
    return all.sorted { $0.0.count > $1.0.count }
  }()

  private static let lines: [([String], StopReason)] = [
    (
      [
        "disease progression", "progressive disease", "progression of disease", "progression of the disease",
        "progression", "pd", "tumor progression", "disease progresses", "disease gets worse",
        "radiographic progression", "documented disease progression", "confirmed disease progression",
        "disease progressed", "progressed disease", "tumour progression", "disease progression ( pd )",
      ], .diseaseGrows
    ),
    (
      [
        "unacceptable toxicity", "intolerable toxicity", "unacceptable toxicities", "untolerated toxicity",
        "intolerable toxicities", "unacceptable side effects", "side effects are too strong", "intolerance",
        "unacceptable adverse events", "intolerable adverse events", "untolerable toxicity",
        "unaccepted toxicity",
        "toxicity is intolerable", "toxicity", "unacceptable toxic effects", "intolerable adverse reactions",
      ], .sideEffects
    ),
    (
      [
        "withdrawal of consent", "withdrawal of informed consent", "consent withdrawal", "patient withdrawal",
        "withdrawal from study", "withdrawal from the study", "person chooses to stop", "withdrawal",
        "patient decision", "participant decision", "withdraw of consent", "withdrawn consent",
        "patient refusal", "withdraw consent",
      ], .choice
    ),
    (["death", "person dies"], .death),
  ]
}
