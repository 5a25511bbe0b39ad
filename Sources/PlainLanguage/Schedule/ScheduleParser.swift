/// Reads a treatment schedule out of a record's prose. It understands all of it, or refuses.
///
/// Each word of a sentence that says when or how much must be known; a number with no clear meaning, a
/// condition or a contradiction refuses the whole text. The caller then shows the record's words.
public struct ScheduleParser: Sendable {
  private let names: [String]
  private let shown: [String]
  private let subject: String?

  /// A parser for texts about one treatment, or about several.
  ///
  /// - Parameters:
  ///   - medicine: the one that the text is about, if it is the description of one.
  ///   - others: further medicines of the record that may be named in it.
  public init(medicine: String?, others: [String] = []) {
    var names: [String] = []
    var shown: [String] = []
    for name in (medicine.map { [$0] } ?? []) + others {
      let short = MedicineName.withoutForm(name)
      let parts = MedicineName.parts(of: name)
      for form in MedicineName.forms(of: name) where !names.contains(form) {
        names.append(form)
        shown.append(parts.contains(form) ? form : short)
      }
    }
    subject = medicine.map(MedicineName.withoutForm)
    if let subject {
      for form in Self.subjectForms {
        names.append(form)
        shown.append(subject)
      }
    }
    self.names = names
    self.shown = shown
  }

  private static let subjectForms = ["the study drug", "study drug", "study medicine", "study treatment"]

  /// The schedule of a text; line breaks in it are kept.
  public func parse(_ text: String) -> ScheduleReading {
    do {
      let parts = try parts(of: text)
      return parts.isEmpty ? .none : .schedule(Schedule(parts))
    } catch {
      switch error {
      case .refuse(let reason): return .refused(reason)
      }
    }
  }

  /// The schedule of a text about one medicine.
  public static func parse(_ text: String, medicine: String) -> ScheduleReading {
    ScheduleParser(medicine: medicine).parse(text)
  }

  private func parts(of text: String) throws(ScheduleProblem) -> [SchedulePart] {
    let tokenizer = ScheduleTokenizer(names: names)
    var parts: [SchedulePart] = []
    var assembler = ScheduleAssembler(part: SchedulePart(), names: shown, subject: subject)
    var isAim = false
    for line in text.split(whereSeparator: \.isNewline) {
      var rest = Self.withoutBullet(ScheduleFolding.characters(String(line)))
      while let (heading, after) = ScheduleHeading.read(rest) {
        rest = after
        isAim = heading.isAim
        try Self.close(assembler, into: &parts)
        assembler = ScheduleAssembler(
          part: heading.part(after: assembler.part), names: shown, subject: subject)
      }
      if isAim { continue }
      for tokens in tokenizer.sentences(rest) { try add(tokens, to: &assembler) }
    }
    try Self.close(assembler, into: &parts)
    return parts
  }

  private func add(_ tokens: [ScheduleToken], to assembler: inout ScheduleAssembler) throws(ScheduleProblem) {
    if let more = Self.furtherCycles(tokens) {
      try assembler.add(furtherCycles: more)
      return
    }
    if Self.isTotal(tokens) { return }
    let sentence = ScheduleSentence(tokens)
    guard !sentence.isNotTreatment else { return }
    if !sentence.isContent, let number = sentence.strayNumber { throw .refuse(.unclearNumber(number)) }
    guard sentence.isContent else { return }
    try assembler.add(sentence)
  }

  private static func close(_ assembler: ScheduleAssembler, into parts: inout [SchedulePart])
    throws(ScheduleProblem)
  {
    let part = try ScheduleChecker.checked(assembler.part)
    if !part.isEmpty { parts.append(part) }
  }

  /// "That is up to 18 doses in all" repeats what the schedule already says.
  private static func isTotal(_ tokens: [ScheduleToken]) -> Bool {
    tokens.first?.literal == "that" && tokens.dropFirst().first?.literal == "is"
      && tokens.last?.literal == "all"
  }

  /// The number of "after the first cycle … up to five additional cycles".
  private static func furtherCycles(_ tokens: [ScheduleToken]) -> Int? {
    let words = tokens.map { $0.key ?? "" }
    guard let first = words.firstIndex(of: "first"), words.indices.contains(first + 1),
      words[first + 1] == "cycle",
      first > 0, words[..<first].contains("after"),
      let more = words.firstIndex(where: { $0 == "additional" || $0 == "more" }), more > 2,
      words[more - 3] == "up", words[more - 2] == "to", let number = Int(words[more - 1]),
      words.indices.contains(more + 1), words[more + 1].hasPrefix("cycle"),
      tokens.filter({ $0.number != nil }).count == 1
    else { return nil }
    return number
  }

  private static func withoutBullet(_ line: [Character]) -> [Character] {
    var rest = line[...].drop(while: \.isWhitespace)
    if let first = rest.first, "*-•".contains(first), rest.dropFirst().first?.isWhitespace == true {
      rest = rest.dropFirst().drop(while: \.isWhitespace)
    }
    let digits = rest.prefix(while: \.isNumber)
    let after = rest.dropFirst(digits.count)
    if !digits.isEmpty, digits.count < 3, let sign = after.first, ".)".contains(sign),
      after.dropFirst().first?.isWhitespace == true
    {
      rest = after.dropFirst().drop(while: \.isWhitespace)
    }
    return Array(rest)
  }
}

extension ScheduleHeading {
  /// The part that begins below this heading: the arm goes on until another arm comes.
  func part(after part: SchedulePart) -> SchedulePart {
    var next = SchedulePart()
    next.arm = arm ?? part.arm
    next.phase = phase
    next.cycleNumbers = cycles
    return next
  }
}

extension ScheduleAssembler {
  /// Takes in a first cycle and so many more at most.
  mutating func add(furtherCycles more: Int) throws(ScheduleProblem) {
    guard part.cycles == nil || part.cycles == .upToWithFirst(more: more) else {
      throw .refuse(.contradiction("two numbers of cycles"))
    }
    part.cycles = .upToWithFirst(more: more)
  }
}
