import CommonMark

/// Who is in the study, who decides about the groups, and what each group gets.
public struct GroupsPicture: Sendable, Hashable {
  /// Who puts people into the groups.
  public enum Decider: String, Sendable, CaseIterable {
    case chance, doctors, nobody, unknown
  }

  /// How the groups go on.
  public enum Order: String, Sendable, CaseIterable {
    /// Each group stays with what it gets.
    case sideBySide
    /// People change over from one treatment to another.
    case crossover
    /// One group starts after the other.
    case oneAfterTheOther
    /// Groups get one of two treatments, both, or none.
    case combinations
  }

  /// One group.
  public struct Group: Sendable, Hashable {
    /// Its name on the page: "Group 1".
    public let name: String
    /// What the record calls it; may be empty.
    public let label: String
    /// What it gets, as the record names it; in the order of time in a crossover.
    public let gets: [String]

    /// Makes a group.
    public init(name: String, label: String, gets: [String]) {
      self.name = name
      self.label = label
      self.gets = gets
    }
  }

  /// How many people, in words ("32 people"); nil where the record does not say it.
  public let people: String?
  /// Who decides.
  public let decider: Decider
  /// How the groups go on.
  public let order: Order
  /// The groups.
  public let groups: [Group]
  /// Who knows which group a person is in, in one sentence.
  public let whoKnows: String?

  /// Makes the values of a picture.
  public init(people: String?, decider: Decider, order: Order, groups: [Group], whoKnows: String?) {
    self.people = people
    self.decider = decider
    self.order = order
    self.groups = groups
    self.whoKnows = whoKnows
  }

  /// The figure; empty where there is no group. `id` must be unique on the page.
  public func nodes(id: String) -> [PageNode] {
    guard !groups.isEmpty else { return [] }
    var y = 8
    var shapes: [PageNode] = []
    shapes += head(&y)
    let boxes = groups.prefix(32).enumerated().flatMap { place, group in box(group, place: place, y: &y) }
    let picture = Drawing.picture(
      id: id, height: y + 4, title: title, description: description, shapes + boxes)
    return [Figure.make("groups", picture, caption: [.text(sentences.joined(separator: " "))])]
  }

  private var isSingle: Bool { groups.count == 1 }

  private func head(_ y: inout Int) -> [PageNode] {
    var shapes: [PageNode] = []
    let heads = [people ?? "People in the study"] + (deciderLabel.map { [$0] } ?? [])
    for (place, text) in heads.enumerated() {
      shapes.append(Drawing.rect(40, y, 280, 36, place == 0 ? "soft ink" : "paper ink", round: 18))
      shapes.append(Drawing.text(text, 180, y + 24, place == 0 ? "strong" : "", centered: true))
      y += 36
      if place + 1 < heads.count || isSingle {
        shapes += [Drawing.line(180, y, 180, y + 14, "ink"), Drawing.arrowDown(180, y + 18)]
      }
      y += 20
    }
    return shapes
  }

  private var deciderLabel: String? {
    guard !isSingle else { return nil }
    switch decider {
    case .chance: return "Chance decides the group"
    case .doctors: return "The study team decides"
    case .nobody, .unknown: return nil
    }
  }

  private func box(_ group: Group, place: Int, y: inout Int) -> [PageNode] {
    let x = isSingle ? 8 : 44
    let width = Drawing.width - x - 8
    let texts = lines(of: group, width: isSingle ? 34 : 30)
    let height = 14 + texts.count * Drawing.line
    var shapes = [Drawing.rect(x, y, width, height, "paper ink")]
    for (row, text) in texts.enumerated() {
      shapes.append(Drawing.text(text.0, x + 12, y + 24 + row * Drawing.line, text.1))
    }
    if !isSingle { shapes += branch(place, top: place == 0 ? y - 20 : y - 12, y: y + 20, boxX: x) }
    y += height + 12
    return shapes
  }

  /// The trunk at the left edge with an arm to the box.
  private func branch(_ place: Int, top: Int, y: Int, boxX: Int) -> [PageNode] {
    if order == .oneAfterTheOther {
      guard place > 0 else { return [] }
      return [Drawing.line(180, top, 180, top + 4, "ink"), Drawing.arrowDown(180, top + 12)]
    }
    return [
      Drawing.path("M40 \(headMiddle)H20V\(y)H\(boxX - 8)", "none ink"),
      Drawing.path("M\(boxX - 9) \(y - 6)v12l9 -6z", "ink-fill"),
    ]
  }

  /// The middle of the last box of the head, where the trunk begins.
  private var headMiddle: Int { deciderLabel == nil ? 26 : 82 }

  private func lines(of group: Group, width: Int) -> [(String, String)] {
    var lines = [(group.name, "strong")]
    lines += Drawing.lines(group.label, width: width, most: 3).map { ($0, "") }
    for (place, item) in group.gets.prefix(6).enumerated() {
      let lead = order == .crossover && group.gets.count > 1 ? (place == 0 ? "first: " : "then: ") : "gets: "
      let isFirst = place == 0 || order == .crossover
      lines += Drawing.lines((isFirst ? lead : "and ") + item, width: width, most: 2).map { ($0, "") }
    }
    if group.gets.count > 6 { lines.append(("and more, see the list", "")) }
    return lines
  }

  private var title: String {
    isSingle ? "Everyone in the study is in one group" : "The \(groups.count) groups of the study"
  }

  private var description: String {
    let all = groups.map { group in
      let gets =
        group.gets.isEmpty ? "" : ": " + NumberWords.list(group.gets, order == .crossover ? "then" : "and")
      return "\(group.name)\(gets)."
    }
    return ([people.map { "\($0)." }].compactMap { $0 } + sentences + all).joined(separator: " ")
  }

  /// The same in sentences.
  private var sentences: [String] {
    var sentences: [String] = []
    if isSingle {
      sentences.append("Everyone is in one group.")
    } else {
      switch decider {
      case .chance: sentences.append("Chance decides which group a person is in. Nobody can choose.")
      case .doctors: sentences.append("The study team decides which group a person is in, not chance.")
      case .nobody: sentences.append("People are in these groups already. Nobody is put into one.")
      case .unknown: sentences.append("The record does not say who decides about the group.")
      }
    }
    switch order {
    case .sideBySide, .combinations: break
    case .crossover: sentences.append("Later, people change over to another treatment.")
    case .oneAfterTheOther: sentences.append("The groups start one after the other.")
    }
    return sentences + [whoKnows].compactMap { $0 }
  }
}
