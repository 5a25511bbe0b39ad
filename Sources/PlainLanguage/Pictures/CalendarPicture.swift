import CommonMark

/// Draws a cycle as a calendar, and says the same in a table beside it.
public enum CalendarPicture {
  private static let cell = 48
  private static let left = 12

  /// The figure and the table; `id` must be unique on the page.
  public static func nodes(of calendar: CycleCalendar, id: String) -> [PageNode] {
    [Figure.make("calendar", picture(calendar, id), caption: caption(calendar)), table(calendar, id)]
  }

  private static func picture(_ calendar: CycleCalendar, _ id: String) -> PageNode {
    let rows = (calendar.shownDays + 6) / 7
    let most = (1...calendar.shownDays).map { day in marks(calendar, on: day).count }.max() ?? 0
    let height = rowHeight(most)
    let top = 8
    let days = (1...calendar.shownDays).flatMap { day -> [PageNode] in
      cellNodes(calendar, day, y: top + (day - 1) / 7 * height, height: height)
    }
    let legendTop = top + rows * height + 14
    return Drawing.picture(
      id: id, height: legendTop + calendar.marks.count * 30 + 8, title: title(calendar),
      description: description(calendar), days + legend(calendar, top: legendTop))
  }

  private static func rowHeight(_ marks: Int) -> Int { 24 + max(1, (marks + 1) / 2) * 24 }

  private static func marks(_ calendar: CycleCalendar, on day: Int) -> [(Int, CycleCalendar.Mark)] {
    calendar.marks.enumerated().filter { $0.element.days.contains(day) }.map { ($0.offset, $0.element) }
  }

  private static func cellNodes(_ calendar: CycleCalendar, _ day: Int, y: Int, height: Int) -> [PageNode] {
    let x = left + (day - 1) % 7 * cell
    let today = marks(calendar, on: day)
    var nodes = [
      Drawing.rect(x + 1, y + 1, cell - 2, height - 2, today.isEmpty ? "soft rule" : "paper ink", round: 2),
      Drawing.text(String(day), x + 5, y + 17, "small"),
    ]
    for (place, mark) in today.enumerated() {
      let isAlone = today.count == 1
      let markX = isAlone ? x + cell / 2 : x + 13 + place % 2 * 22
      nodes += self.mark(mark.0, mark.1, x: markX, y: y + 32 + place / 2 * 24)
    }
    return nodes
  }

  /// Filled: sure for each cycle. Outlined: see the table. The letter says which medicine.
  private static func mark(_ place: Int, _ mark: CycleCalendar.Mark, x: Int, y: Int) -> [PageNode] {
    let name = mark.isOpen ? "mark-3" : "mark"
    let shape =
      switch place % 3 {
      case 0: Drawing.circle(x, y, 11, name)
      case 1: Drawing.rect(x - 10, y - 10, 20, 20, name, round: 1)
      default: Drawing.rect(x - 10, y - 10, 20, 20, name, round: 6)
      }
    return [
      shape,
      Drawing.text(mark.letter, x, y + 5, mark.isOpen ? "small strong" : "small on-mark", centered: true),
    ]
  }

  private static func legend(_ calendar: CycleCalendar, top: Int) -> [PageNode] {
    calendar.marks.enumerated().flatMap { place, mark in
      let y = top + place * 30 + 12
      let name = Drawing.lines(mark.medicine, width: 32, most: 1).first ?? ""
      return self.mark(place, mark, x: left + 14, y: y) + [Drawing.text(name, left + 36, y + 6)]
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
    let key =
      hasOpen
      ? " A letter marks a treatment. A letter in an outline is not for each cycle or each day."
      : " A letter marks a treatment."
    return caption + [.text(key)]
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
