import CommonMark

/// The dates of a study from the first to the last.
public struct TimelinePicture: Sendable, Hashable {
  /// One date.
  public struct Event: Sendable, Hashable {
    /// What a date is.
    public enum Kind: String, Sendable, CaseIterable {
      /// It has come.
      case actual
      /// It is what the study team expects.
      case expected
      /// The record gives it, and does not say if it is a plan or a fact.
      case unstated
      /// The day of which the record speaks.
      case asOf
    }

    /// The date as the page writes it: "14 May 2019".
    public let date: String
    /// What happens, in words that follow a date: "The study started".
    public let label: String
    /// What the date is.
    public let kind: Kind

    /// Makes an event.
    public init(date: String, label: String, kind: Kind) {
      self.date = date
      self.label = label
      self.kind = kind
    }
  }

  /// The events, in the order of time.
  public let events: [Event]

  /// Makes the values of a picture.
  public init(events: [Event]) { self.events = events }

  /// The figure; empty where there are fewer than two dates. `id` must be unique on the page.
  public func nodes(id: String) -> [PageNode] {
    guard events.count > 1 else { return [] }
    var y = 8
    var dots: [PageNode] = []
    var rails: [PageNode] = []
    for (place, event) in events.enumerated() {
      let lines = Drawing.lines(event.label, width: 33, most: 3)
      dots += dot(event.kind, y: y + 12) + [Drawing.text(event.date, 48, y + 18, "strong")]
      for (row, line) in lines.enumerated() {
        dots.append(Drawing.text(line, 48, y + 18 + (row + 1) * Drawing.line))
      }
      let next = y + 40 + lines.count * Drawing.line
      if place + 1 < events.count {
        rails.append(
          Drawing.line(22, y + 12, 22, next + 12, Self.isOpen(events[place + 1].kind) ? "dash ink" : "ink"))
      }
      y = next
    }
    let picture = Drawing.picture(
      id: id, height: y - 4, title: "The dates of the study", description: description, rails + dots)
    return [Figure.make("timeline", picture, caption: [.text(caption)])]
  }

  private static func isOpen(_ kind: Event.Kind) -> Bool { kind == .expected || kind == .unstated }

  /// Filled: it has come. Outlined: expected. A square: the day of the record.
  private func dot(_ kind: Event.Kind, y: Int) -> [PageNode] {
    switch kind {
    case .actual: [Drawing.circle(22, y, 10, "mark")]
    case .expected: [Drawing.circle(22, y, 10, "mark-3")]
    case .unstated:
      [Drawing.circle(22, y, 10, "mark-3"), Drawing.text("?", 22, y + 6, centered: true)]
    case .asOf: [Drawing.rect(13, y - 9, 18, 18, "mark", round: 0)]
    }
  }

  private var description: String {
    events.map { event in
      let kind = event.kind == .expected ? " (planned)" : ""
      return "\(event.date)\(kind): \(event.label)."
    }.joined(separator: " ")
  }

  private var caption: String {
    var parts = ["The dates, from first to last."]
    if events.contains(where: { $0.kind == .actual }) {
      parts.append("A full circle is a date that has come.")
    }
    if events.contains(where: { $0.kind == .expected }) {
      parts.append("An empty circle is a date that the study team planned. It can change.")
    }
    if events.contains(where: { $0.kind == .unstated }) {
      parts.append("A question mark is a date of which the record does not say if it is a plan or a fact.")
    }
    if events.contains(where: { $0.kind == .asOf }) { parts.append("The square is the day of the record.") }
    return parts.joined(separator: " ")
  }
}
