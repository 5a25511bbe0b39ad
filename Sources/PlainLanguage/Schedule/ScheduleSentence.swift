/// A sentence of a schedule text as pieces, each word accounted for.
struct ScheduleSentence: Sendable {
  /// The pieces, in order.
  let pieces: [SchedulePiece]
  /// The tokens, for the reasons of refusals.
  let tokens: [ScheduleToken]

  init(_ tokens: [ScheduleToken]) {
    self.tokens = Self.withoutAsides(tokens)
    var pieces: [SchedulePiece] = []
    var index = 0
    while index < self.tokens.count {
      let (piece, next) = Self.longest(self.tokens, from: index)
      pieces.append(piece)
      index = max(next, index + 1)
    }
    self.pieces = pieces
  }

  /// Whether it says anything about when or how much.
  var isContent: Bool { pieces.contains(where: \.isContent) }

  /// A number beside a word of schedules, in a sentence in which no phrase was understood.
  var strayNumber: String? {
    let stems = ["cycle", "dose", "repeat", "course", "infus", "inject", "dosing"]
    guard tokens.contains(where: { token in stems.contains { token.word?.hasPrefix($0) == true } }) else {
      return nil
    }
    return tokens.lazy.compactMap(\.number).first?.text
  }

  /// Whether a known medicine stands in it.
  var hasMedicine: Bool {
    pieces.contains { piece in
      switch piece {
      case .medicine, .otherMedicine: return true
      default: return false
      }
    }
  }

  /// Whether it is about tests and check-ups, or an aim of the study, and no treatment.
  var isNotTreatment: Bool {
    let words = tokens.compactMap(\.word)
    if let first = words.first, ScheduleVocabulary.objectives.contains(first), tokens.first?.word != nil {
      return first != "study" || !hasDoseOrRoute
    }
    if isFollowUp(words) { return true }
    guard !hasMedicine, !hasDoseOrRoute else { return false }
    let isSequence = zip(words, words.dropFirst()).contains { $0 == "followed" && $1 == "by" }
    return !isSequence
      && words.contains { word in ScheduleVocabulary.measuring.contains { word.hasPrefix($0) } }
  }

  /// "After completion of study treatment, patients are followed up every 3 months."
  private func isFollowUp(_ words: [String]) -> Bool {
    guard let followed = words.firstIndex(of: "followed"), !hasDoseOrRoute else { return false }
    let next = followed + 1 < words.count ? words[followed + 1] : ""
    let days = pieces.contains { piece in
      if case .days = piece { return true }
      return false
    }
    return next != "by" && !days
  }

  private var hasDoseOrRoute: Bool {
    pieces.contains { piece in
      switch piece {
      case .dose, .mostDose, .routes: true
      default: false
      }
    }
  }

  /// Brackets with other names in them, without numbers and without words that change the meaning.
  private static func withoutAsides(_ tokens: [ScheduleToken]) -> [ScheduleToken] {
    var kept: [ScheduleToken] = []
    var index = 0
    while index < tokens.count {
      if tokens[index].sign == "(", let end = tokens[index...].firstIndex(where: { $0.sign == ")" }),
        isAside(tokens[(index + 1)..<end]) || SameSpan.repeats(tokens[(index + 1)..<end], after: kept)
      {
        index = end + 1
      } else {
        kept.append(tokens[index])
        index += 1
      }
    }
    return kept
  }

  private static func isAside(_ inner: ArraySlice<ScheduleToken>) -> Bool {
    guard inner.count <= 4 else { return false }
    let pieces = inner.map { longest([$0], from: 0).0 }
    return inner.allSatisfy { $0.number == nil && !changesMeaning($0) }
      && pieces.allSatisfy { !$0.isContent } && !ScheduleSentence.isRoute(Array(inner))
  }

  private static func isRoute(_ tokens: [ScheduleToken]) -> Bool { RouteReader.read(tokens, from: 0) != nil }

  private static func changesMeaning(_ token: ScheduleToken) -> Bool {
    guard let word = token.word else { return false }
    return ScheduleVocabulary.dependsWords.contains(word)
      || ScheduleVocabulary.dependsStems.contains { word.hasPrefix($0) }
  }

  private static func longest(_ tokens: [ScheduleToken], from index: Int) -> (SchedulePiece, Int) {
    if let place = tokens[index].medicine { return (.medicine(place), index + 1) }
    var best: (SchedulePiece, Int)?
    for reader in readers {
      if let found = reader(tokens, index), found.1 > (best?.1 ?? 0) { best = found }
    }
    if let best { return best }
    return (word(tokens[index]), index + 1)
  }

  private typealias Reader = @Sendable ([ScheduleToken], Int) -> (SchedulePiece, Int)?

  private static let readers: [Reader] = [
    { DoseReader.readMost($0, from: $1) }, { DoseReader.read($0, from: $1) },
    { ScheduleDays.read($0, from: $1) }, { ScheduleDays.readCycles($0, from: $1) },
    { StopReader.read($0, from: $1) }, { pattern($0, $1) }, { RouteReader.read($0, from: $1) },
    { phrase($0, $1) },
  ]

  private static func pattern(_ tokens: [ScheduleToken], _ index: Int) -> (SchedulePiece, Int)? {
    guard let key = tokens[index].key else { return nil }
    var patterns = SchedulePatterns.byWord[key] ?? []
    if tokens[index].number != nil { patterns += SchedulePatterns.byNumber }
    var best: (SchedulePiece, Int)?
    for pattern in patterns {
      if let found = pattern.match(tokens, from: index), found.1 > (best?.1 ?? 0) { best = found }
    }
    return best
  }

  private static func phrase(_ tokens: [ScheduleToken], _ index: Int) -> (SchedulePiece, Int)? {
    for (words, piece) in phrases where index + words.count <= tokens.count {
      if words.indices.allSatisfy({ tokens[index + $0].literal == words[$0] }) {
        return (piece, index + words.count)
      }
    }
    return nil
  }

  private static let phrases: [([String], SchedulePiece)] = [
    (["on", "a", "continuous", "dosing", "schedule"], .filler), (["continuous", "dosing"], .filler),
    (["in", "the", "induction", "phase"], .filler), (["in", "the", "maintenance", "phase"], .filler),
    (["in", "the", "consolidation", "phase"], .filler), (["in", "double", "-", "blind", "phase"], .filler),
    (["in", "the", "double", "-", "blind", "phase"], .filler), (["double", "-", "blind"], .filler),
    (["may", "also", "receive"], .optional), (["may", "receive"], .optional),
    (["may", "also", "get"], .optional),
    (["may", "also", "be", "given"], .optional), (["alternating", "with"], .alternating),
    (["in", "turn", "with"], .alternating), (["and", "then"], .then), (["each", "dose"], .same),
    (["the", "dose", "is"], .same), (["this", "is"], .same), (["it", "runs"], .same),
    (["of", "each", "cycle"], .filler),
    (["of", "every", "cycle"], .filler), (["in", "each", "cycle"], .filler), (["in", "all"], .filler),
    (["in", "total"], .filler),
    (["in", "combination", "with"], .and), (["combined", "with"], .and), (["together", "with"], .and),
    (["as", "well", "as"], .and), (["per", "cycle"], .filler), (["each", "cycle"], .filler),
  ]

  private static func word(_ token: ScheduleToken) -> SchedulePiece {
    switch token.kind {
    case .medicine(let place): return .medicine(place)
    case .number(let number): return .unknown(number.text)
    case .sign(let sign):
      if ",+&".contains(sign) { return .and }
      if ";.".contains(sign) { return .semicolon }
      return ScheduleVocabulary.filler.contains(String(sign)) ? .filler : .unknown(String(sign))
    case .word(let word):
      if word == "and" || word == "plus" || word == "with" { return .and }
      if ScheduleVocabulary.filler.contains(word) { return .filler }
      return MedicineName.isNameOfMedicine(word) ? .otherMedicine(token.raw) : .unknown(word)
    }
  }
}
