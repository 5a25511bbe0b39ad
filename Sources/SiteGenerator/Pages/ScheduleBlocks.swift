import CommonMark
import PlainLanguage

/// The treatment plan of a trial, in words and as calendars.
enum ScheduleBlocks {
  /// The most calendars on a page.
  private static let mostCalendars = 4

  static func words(_ context: EditionContext) -> [PageNode] {
    let writer = ScheduleWords(level: context.level, voice: context.voice)
    return context.understood.schedules.flatMap { sourced in
      writer.parts(of: sourced.schedule.said(at: context.level)).flatMap { part($0, source: sourced.source) }
    }
  }

  private static func part(_ part: ScheduleWords.Part, source: String) -> [PageNode] {
    var nodes: [PageNode] = []
    if let arm = part.arm { nodes.append(.element(.h3, PageWords.name(PlainCase.calmed(arm)))) }
    if let heading = part.heading {
      nodes.append(PageBlocks.paragraph([.element(.strong, PageWords.plain(heading))], from: [source]))
    }
    let items = part.sentences.map { (nodes: PageWords.plain($0), from: [source]) }
    return nodes
      + (items.count == 1 ? [PageBlocks.paragraph(items[0].nodes, from: [source])] : [PageBlocks.list(items)])
  }

  static func calendar(_ context: EditionContext) -> [PageNode] {
    let parts = context.understood.schedules.flatMap { $0.schedule.said(at: context.level).parts }
    let calendars = parts.compactMap(CycleCalendar.init).prefix(mostCalendars)
    return calendars.enumerated().flatMap { index, calendar in
      CalendarPicture.nodes(of: calendar, id: "calendar-\(index + 1)")
    }
  }
}
