import CommonMark
import Foundation
import PlainLanguage
import Testing

@Suite("Pictures")
struct PictureTests {
  private static var calendar: [PageNode] {
    guard
      case .schedule(let schedule) = ScheduleParser.parse(
        "IV on days 1, 8 and 15 of each 28-day cycle, up to 6 cycles", medicine: "Inotuzumab Ozogamicin"),
      let calendar = CycleCalendar(schedule.parts[0])
    else { return [] }
    return CalendarPicture.nodes(of: calendar, id: "calendar-1")
  }

  private static func group(_ number: Int) -> GroupsPicture.Group {
    GroupsPicture.Group(
      name: "Group \(number)", label: "Arm \(number): a long label that a record gave to it",
      gets: ["Medicine \(number)", "Placebo"])
  }

  private static var groups: [PageNode] {
    GroupsPicture(
      people: "276 people", decider: .chance, order: .crossover, groups: [group(1), group(2)],
      whoKnows: "Nobody knows who gets what."
    ).nodes(id: "groups-1")
  }

  private static var timeline: [PageNode] {
    TimelinePicture(events: [
      TimelinePicture.Event(date: "14 May 2019", label: "The study started", kind: .actual),
      TimelinePicture.Event(date: "3 July 2025", label: "The record was last changed", kind: .asOf),
      TimelinePicture.Event(date: "31 December 2031", label: "The study is expected to end", kind: .expected),
    ]).nodes(id: "timeline-1")
  }

  private static var people: [PageNode] {
    PeoplePicture(count: 7, of: 32, label: "had a headache")?.nodes(id: "people-1") ?? []
  }

  private static let all = [calendar, groups, timeline, people]

  private func elements(_ nodes: [PageNode]) -> [PageElement] {
    nodes.flatMap { node -> [PageElement] in
      guard case .element(let element) = node else { return [] }
      return [element] + elements(element.children)
    }
  }

  @Test("each has a title and a description of its own, and no colours or styles", arguments: all)
  func textAlternative(nodes: [PageNode]) throws {
    let elements = elements(nodes)
    let svg = try #require(elements.first { $0.tag == .svg })
    let names = try #require(svg.value(of: "aria-labelledby")).split(separator: " ").map(String.init)
    #expect(svg.value(of: "role") == "img")
    #expect(svg.value(of: "viewBox")?.hasPrefix("0 0 360 ") == true)
    let titles = elements.filter { $0.tag == .title || $0.tag == .desc }
    #expect(titles.compactMap { $0.value(of: "id") } == names)
    #expect(titles.allSatisfy { !$0.children.plainText.isEmpty })
    let ids = elements.compactMap { $0.value(of: "id") }
    #expect(Set(ids).count == ids.count)
    #expect(elements.allSatisfy { $0.value(of: "style") == nil && $0.value(of: "fill") == nil })
  }

  @Test("each stays inside its frame", arguments: all)
  func insideFrame(nodes: [PageNode]) throws {
    let elements = elements(nodes)
    let box = try #require(elements.first { $0.tag == .svg }?.value(of: "viewBox"))
    let height = try #require(box.split(separator: " ").last.flatMap { Int($0) })
    for element in elements where [.rect, .text, .circle].contains(element.tag) {
      let x = Int(element.value(of: "x") ?? element.value(of: "cx") ?? "") ?? 0
      let y = Int(element.value(of: "y") ?? element.value(of: "cy") ?? "") ?? 0
      #expect((0...360).contains(x + (Int(element.value(of: "width") ?? "") ?? 0)))
      #expect((0...height).contains(y + (Int(element.value(of: "height") ?? "") ?? 0)))
    }
  }

  @Test("a calendar marks the treatment days, and its table says the same")
  func calendarFacts() throws {
    let elements = elements(Self.calendar)
    let letters = elements.filter { $0.tag == .text && $0.children.plainText == "A" }
    #expect(letters.count == 4, "three days and the legend")
    let table = try #require(elements.first { $0.tag == .table })
    #expect(table.children.plainText.contains("days 1, 8 and 15"))
    #expect(
      elements.first { $0.tag == .desc }?.children.plainText
        == "A: Inotuzumab Ozogamicin into a vein on days 1, 8 and 15.")
    #expect(elements.filter { $0.tag == .th }.allSatisfy { $0.value(of: "scope") != nil })
  }

  @Test("days without a gap are one bar a week, and bars on one day stand below each other")
  func bars() throws {
    guard
      case .schedule(let schedule) = ScheduleParser.parse(
        "by mouth on days 1 to 14 of each 21-day cycle", medicine: "Drug"),
      let calendar = CycleCalendar(schedule.parts[0])
    else {
      Issue.record("not read")
      return
    }
    let shapes = elements(CalendarPicture.nodes(of: calendar, id: "calendar-1"))
    #expect(shapes.filter { $0.tag == .rect }.map { $0.value(of: "width") } == ["328", "328", "40"])
    #expect(shapes.filter { $0.tag == .tspan }.map(\.children.plainText) == (1...21).map(String.init))
  }

  @Test("a calendar of a cycle without one length shows the weeks that have treatment")
  func openLength() throws {
    guard
      case .schedule(let schedule) = ScheduleParser.parse(
        "IV on days 1 and 8. Cycles repeat every 3-4 weeks.", medicine: "Drug"),
      let calendar = CycleCalendar(schedule.parts[0])
    else {
      Issue.record("not read")
      return
    }
    #expect(calendar.shownDays == 14 && !calendar.isWhole)
    #expect(calendar.length == "3 to 4 weeks")
  }

  @Test("no calendar is drawn where no days are said")
  func noDays() {
    guard case .schedule(let schedule) = ScheduleParser.parse("by mouth twice a day", medicine: "Drug") else {
      Issue.record("not read")
      return
    }
    #expect(CycleCalendar(schedule.parts[0]) == nil)
  }

  @Test("a picture of groups names each of 1 to 16 groups", arguments: [1, 2, 5, 16])
  func groupCounts(count: Int) {
    let picture = GroupsPicture(
      people: "90 people", decider: .chance, order: .sideBySide, groups: (1...count).map(Self.group),
      whoKnows: nil)
    let text = elements(picture.nodes(id: "g")).filter { $0.tag == .text }.map(\.children.plainText)
    #expect(text.filter { $0.hasPrefix("Group ") }.count == count)
    #expect(text.contains("Chance decides the group") == (count > 1))
  }

  @Test("a picture of people draws each of them")
  func everyone() {
    #expect(elements(Self.people).filter { $0.tag == .circle }.count == 32)
    #expect(PeoplePicture(count: 8, of: 7, label: "") == nil)
    #expect(PeoplePicture(count: 8, of: 0, label: "") == nil)
  }

  @Test("show the pictures to a person", .enabled(if: ProcessInfo.processInfo.environment["PICTURES"] != nil))
  func show() throws {
    let path = try #require(ProcessInfo.processInfo.environment["PICTURES"])
    try Self.all.map { $0.map(html).joined(separator: "\n") }.joined(separator: "\n<hr>\n")
      .write(toFile: path, atomically: true, encoding: .utf8)
  }

  private func html(_ node: PageNode) -> String {
    switch node {
    case .text(let text): return text.replacing("<", with: "&lt;")
    case .element(let element):
      let attributes = element.attributes.map { " \($0.name)=\"\($0.value)\"" }.joined()
      return "<\(element.tag)\(attributes)>\(element.children.map(html).joined())</\(element.tag)>"
    }
  }
}
