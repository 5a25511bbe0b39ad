import CommonMark

/// Draws a cycle as a calendar, and says the same in a table beside it.
public enum CalendarPicture {
  private static let cell = 48
  private static let lane = 24
  private static let left = 12

  /// The figure and the table; `id` must be unique on the page.
  public static func nodes(of calendar: CycleCalendar, id: String) -> [PageNode] {
    [Figure.make("calendar", picture(calendar, id), caption: caption(calendar)), table(calendar, id)]
  }

  private static func picture(_ calendar: CycleCalendar, _ id: String) -> PageNode {
    var y = 8
    var shapes: [PageNode] = []
    for week in CalendarWeek.all(of: calendar) {
      shapes += nodes(of: week, calendar, top: y)
      y += height(of: week)
    }
    y += 14
    return Drawing.picture(
      id: id, height: y + calendar.marks.count * 30 + 8, title: title(calendar),
      description: description(calendar), shapes + legend(calendar, top: y))
  }

  private static func height(of week: CalendarWeek) -> Int { 26 + max(1, week.lanes) * lane }

  /// The boxes of the days as one shape, their numbers as one text, and a bar for each run of days.
  private static func nodes(of week: CalendarWeek, _ calendar: CycleCalendar, top: Int) -> [PageNode] {
    let height = height(of: week)
    let width = week.days.count * cell
    let lines = (1..<max(1, week.days.count)).map { "M\(left + $0 * cell) \(top)v\(height)" }.joined()
    let numbers = week.days.enumerated().map { (x: left + $0 * cell + 5, text: String($1)) }
    return [
      Drawing.path("M\(left) \(top)h\(width)v\(height)h-\(width)z" + lines, "paper rule"),
      Drawing.row(numbers, top + 17, "small"),
    ]
      + week.bars.flatMap { bar in
        self.bar(
          calendar.marks[bar.mark], x: left + (bar.days.lowerBound - week.days.lowerBound) * cell + 4,
          y: top + 22 + bar.lane * lane, width: bar.days.count * cell - 8)
      }
  }

  /// Filled: sure for each cycle. Outlined: see the table. The letter says which medicine.
  private static func bar(_ mark: CycleCalendar.Mark, x: Int, y: Int, width: Int) -> [PageNode] {
    [
      Drawing.rect(x, y, width, 20, mark.isOpen ? "mark-3" : "mark", round: 10),
      Drawing.text(
        mark.letter, x + 20, y + 15, mark.isOpen ? "small strong" : "small on-mark", centered: true),
    ]
  }

  private static func legend(_ calendar: CycleCalendar, top: Int) -> [PageNode] {
    calendar.marks.enumerated().flatMap { place, mark in
      let y = top + place * 30 + 2
      let name = Drawing.lines(mark.medicine, width: 30, most: 1).first ?? ""
      return bar(mark, x: left + 4, y: y, width: 40) + [Drawing.text(name, left + 54, y + 16)]
    }
  }

  private static func title(_ calendar: CycleCalendar) -> String {
    guard let length = calendar.length else { return "Calendar of the first \(calendar.shownDays) days" }
    return calendar.isWhole
      ? "Calendar of one cycle of \(length)"
      : "Calendar of the first \(calendar.shownDays) days of a cycle of \(length)"
  }

  private static func description(_ calendar: CycleCalendar) -> String {
    calendar.marks.map { mark in
      let how = mark.how.isEmpty ? "" : " \(mark.how)"
      return "\(mark.letter): \(mark.medicine)\(how) on \(mark.daysInWords)."
    }.joined(separator: " ")
  }

  private static func caption(_ calendar: CycleCalendar) -> [PageNode] {
    var caption: [PageNode] = []
    if calendar.isWhole, let length = calendar.length {
      caption = [.text("Each box is one day of a cycle. The cycle takes \(length).")]
    } else {
      caption = [
        .text("Each box is one day. The picture shows the first "),
        Figure.computed(String(calendar.shownDays), rule: "weeks-of-a-calendar"), .text(" days."),
      ]
      if let length = calendar.length { caption.append(.text(" One cycle takes \(length).")) }
    }
    let hasOpen = calendar.marks.contains(where: \.isOpen)
    let hasRuns = CalendarWeek.all(of: calendar).flatMap(\.bars).contains { $0.days.count > 1 }
    let key = [
      " A letter marks a treatment.", hasRuns ? " A long bar goes over all its days." : "",
      hasOpen ? " A letter in an outline is not for each cycle or each day." : "",
    ]
    return caption + [.text(key.joined())]
  }

  private static func table(_ calendar: CycleCalendar, _ id: String) -> PageNode {
    var rows: [[[PageNode]]] = calendar.marks.map { mark in
      [
        [.text("\(mark.letter): "), Figure.name(mark.medicine)], [.text(mark.daysInWords)],
        [.text(mark.how.isEmpty ? "The record does not say." : mark.how)],
      ]
    }
    rows += calendar.others.map { other in
      [[Figure.name(other.medicine)], [.text("No days named.")], [.text(other.words)]]
    }
    return Figure.table(id: id, caption: title(calendar), head: ["Treatment", "Days", "How"], rows: rows)
  }
}
