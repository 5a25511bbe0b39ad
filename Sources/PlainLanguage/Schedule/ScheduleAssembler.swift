/// Puts the pieces of sentences together into a part; stops at the first thing that is not certain.
struct ScheduleAssembler {
  /// The part so far.
  var part: SchedulePart
  private let names: [String]
  private let subject: String?

  init(part: SchedulePart, names: [String], subject: String?) {
    self.part = part
    self.names = names
    self.subject = subject
  }

  /// Adds what a sentence says.
  mutating func add(_ sentence: ScheduleSentence) throws(ScheduleProblem) {
    var reading = SentenceReading(names: names)
    for (place, piece) in sentence.pieces.enumerated() {
      try reading.add(piece, following: sentence.pieces[(place + 1)...])
    }
    try reading.finish()
    try addPartFacts(reading)
    if reading.treatments.isEmpty {
      try addLoose(reading)
    } else {
      for treatment in reading.treatments where !treatment.isBare { try addTreatment(treatment) }
    }
  }

  private mutating func addPartFacts(_ reading: SentenceReading) throws(ScheduleProblem) {
    for span in reading.cycleLengths {
      guard part.cycleLength == nil || part.cycleLength == span || same(part.cycleLength, span) else {
        throw .refuse(.contradiction("two lengths of a cycle"))
      }
      part.cycleLength = part.cycleLength ?? span
    }
    for count in reading.cycleCounts {
      guard part.cycles == nil || part.cycles == count else {
        throw .refuse(.contradiction("two numbers of cycles"))
      }
      part.cycles = count
    }
    if let numbers = reading.cycleNumbers {
      guard part.cycleNumbers == nil || part.cycleNumbers == numbers else {
        throw .refuse(.contradiction("two groups of cycles"))
      }
      part.cycleNumbers = numbers
    }
    if let lasts = reading.partLasts { try setLasts(lasts) }
    if let rest = reading.rest { try checkRest(rest, reading) }
    part.stops = Set(part.stops + reading.stops).sorted()
  }

  /// "Day 1 to 21, then 7 days off in a 28-day cycle" must add up.
  private func checkRest(_ rest: Int, _ reading: SentenceReading) throws(ScheduleProblem) {
    let last =
      reading.treatments.last?.timing.days.last?.days.last ?? reading.lead.timing.days.last?.days.last
    guard let last, let length = part.cycleLength?.exactDays, last + rest == length else {
      throw .refuse(.unclearNumber(String(rest)))
    }
  }

  private mutating func setLasts(_ lasts: TimeSpan) throws(ScheduleProblem) {
    guard part.lasts == nil || part.lasts == lasts else {
      throw .refuse(.contradiction("two lengths of treatment"))
    }
    part.lasts = lasts
  }

  private func same(_ a: TimeSpan?, _ b: TimeSpan) -> Bool {
    guard let days = a?.exactDays, let other = b.exactDays else { return false }
    return days == other
  }

  /// A sentence without a medicine: about the one before, about the subject, or about the whole part.
  private mutating func addLoose(_ reading: SentenceReading) throws(ScheduleProblem) {
    var loose = reading.lead
    if let lasts = loose.timing.lasts, reading.isAboutPart || (loose.isOnlyLasting && subject == nil) {
      try setLasts(lasts)
      loose.timing.lasts = nil
    }
    guard !loose.isBare else { return }
    if reading.isSame, let last = part.treatments.indices.last {
      part.treatments[last] = try loose.merged(into: part.treatments[last])
    } else if let subject {
      loose.medicine = subject
      try addTreatment(loose)
    } else {
      throw .refuse(.noMedicine)
    }
  }

  /// Adds a treatment, or completes the one that is already there.
  private mutating func addTreatment(_ treatment: ScheduledTreatment) throws(ScheduleProblem) {
    if let last = part.treatments.lastIndex(where: { $0.medicine == treatment.medicine }),
      let whole = try? treatment.merged(into: part.treatments[last])
    {
      part.treatments[last] = whole
    } else {
      part.treatments.append(treatment)
    }
  }
}

/// Why reading stops.
enum ScheduleProblem: Error {
  case refuse(ScheduleRefusal)
}
