import CommonMark
import PlainLanguage
import TrialRecords

/// The treatment plan of a trial, in words and as calendars.
enum ScheduleBlocks {
  /// The most calendars on a page.
  private static let mostCalendars = 4

  static func words(_ context: EditionContext) -> [PageNode] {
    let writer = ScheduleWords(level: context.level, voice: context.voice)
    // Two treatments that differ only in their dose are told once on a page without doses.
    var told: [Schedule] = []
    var group: String?
    return context.understood.schedules.flatMap { sourced -> [PageNode] in
      let said = sourced.schedule.said(at: context.level)
      guard !told.contains(said) else { return [] }
      told.append(said)
      let isSameGroup = said.parts.first?.arm == group
      group = said.parts.last?.arm
      let parts = writer.parts(of: said)
      let ends = sharedEnds(of: parts)
      return parts.enumerated().flatMap { place, part in
        Self.part(part, without: ends.count, source: sourced.source, isSameGroup: place == 0 && isSameGroup)
      } + shared(ends, source: sourced.source)
    }
  }

  /// What each of several parts ends with: it is told once, for all of them.
  private static func sharedEnds(of parts: [ScheduleWords.Part]) -> [PlainText] {
    guard parts.count > 1, let first = parts.first else { return [] }
    var ends: [PlainText] = []
    for sentence in first.sentences.reversed() {
      let place = ends.count
      let isShared = parts.allSatisfy {
        $0.sentences.count > place + 1 && $0.sentences.dropLast(place).last == sentence
      }
      guard isShared else { break }
      ends.insert(sentence, at: 0)
    }
    return ends
  }

  private static func shared(_ ends: [PlainText], source: String) -> [PageNode] {
    guard !ends.isEmpty else { return [] }
    let items = ends.map { (nodes: PageWords.plain($0), from: [source]) }
    return [
      PageBlocks.paragraph(PageWords.own("For all of these parts:"), from: [source]), PageBlocks.list(items),
    ]
  }

  /// The medicines of the record that the plan says nothing of; empty where there is no plan.
  static func leftOut(_ context: EditionContext) -> [Treatment] {
    let plans = context.understood.schedules
    guard !plans.isEmpty else { return [] }
    let told = plans.flatMap { $0.schedule.parts.flatMap(\.treatments) }.flatMap { treatment in
      [treatment.medicine] + (treatment.turn.map { [$0.medicine] } ?? [])
    }.map { MedicineName.withoutForm($0).lowercased() }
    return context.understood.treatments.filter { treatment in
      let name = MedicineName.withoutForm(treatment.name).lowercased()
      let from = plans.contains { plan in treatment.description?.source == plan.source }
      return treatment.isMedicine && !from
        && !told.contains { name.contains($0) || $0.contains(name) }
    }
  }

  private static func part(
    _ part: ScheduleWords.Part, without ends: Int, source: String, isSameGroup: Bool
  ) -> [PageNode] {
    var nodes: [PageNode] = []
    if let arm = part.arm, !isSameGroup { nodes.append(.element(.h3, PageWords.name(PlainCase.calmed(arm)))) }
    if let heading = part.heading {
      nodes.append(PageBlocks.paragraph([.element(.strong, PageWords.plain(heading))], from: [source]))
    }
    let items = points(part.sentences.dropLast(ends)).map { (nodes: $0, from: [source]) }
    return nodes
      + (items.count == 1 ? [PageBlocks.paragraph(items[0].nodes, from: [source])] : [PageBlocks.list(items)])
  }

  /// One point a medicine: what is said of its days and its length stands with it.
  private static func points(_ sentences: ArraySlice<PlainText>) -> [[PageNode]] {
    var points: [[PageNode]] = []
    for sentence in sentences {
      let words = PageWords.plain(sentence)
      if points.isEmpty || !follows.contains(where: sentence.characters.hasPrefix) {
        points.append(words)
      } else {
        points[points.count - 1] += PageWords.own(" ") + words
      }
    }
    return points
  }

  /// How a sentence begins that says more of the medicine in the sentence before it.
  private static let follows = ["This is ", "Each dose ", "It runs "]

  /// Equal calendars are drawn once, with all groups that they are for.
  static func calendar(_ context: EditionContext) -> [PageNode] {
    var drawn: [(calendar: CycleCalendar, names: [String])] = []
    for part in context.understood.schedules.flatMap({ $0.schedule.said(at: context.level).parts }) {
      guard let calendar = CycleCalendar(part) else { continue }
      let name = [part.arm.map { PlainCase.calmed($0) }, ScheduleWords.heading(of: part)?.characters]
        .compactMap { $0 }.joined(separator: ", ")
      if let place = drawn.firstIndex(where: { $0.calendar == calendar }) {
        if !drawn[place].names.contains(name) { drawn[place].names.append(name) }
      } else {
        drawn.append((calendar, [name]))
      }
    }
    return drawn.prefix(mostCalendars).enumerated().flatMap { index, entry -> [PageNode] in
      let names = entry.names.filter { !$0.isEmpty }
      let lead =
        names.isEmpty
        ? []
        : [PageBlocks.paragraph(PageWords.own("Calendar for: ") + PageWords.list(names.map(PageWords.name)))]
      return lead + CalendarPicture.nodes(of: entry.calendar, id: "calendar-\(index + 1)")
    }
  }
}
