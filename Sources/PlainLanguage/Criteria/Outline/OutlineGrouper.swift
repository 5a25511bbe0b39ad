/// Sorts rows under their main headings and sub-headings.
struct OutlineGrouper {
  private var groups: [OutlineGroup] = []
  /// The person that a heading before the main headings names ("CONTROLS").
  private var outerPerson: CriterionPerson?
  private var waitingHeading: String?

  /// The groups of all rows, in order; a group without a heading has an unknown side.
  static func groups(of rows: [OutlineRow]) -> [OutlineGroup] {
    var grouper = OutlineGrouper()
    for (i, row) in rows.enumerated() { grouper.add(row, next: i + 1 < rows.count ? rows[i + 1] : nil) }
    grouper.finish()
    return settled(titled(grouper.groups))
  }

  private mutating func add(_ row: OutlineRow, next: OutlineRow?) {
    if let heading = MainHeading.read(row) { return open(heading, row) }
    if let side = SideIntro.side(of: row.text), side != groups.last?.side,
      groups.last?.isBare ?? true || groups.last?.side == .unknown
    {
      return open(MainHeading(text: row.text, side: side, who: nil, part: nil, rest: ""), row)
    }
    guard SubheadingReader.isSubheading(row, next: next) else { return append(row) }
    if PersonReader.isBareName(row.text), let person = PersonReader.person(in: row.text) {
      return addPerson(person, row, next)
    }
    openSection(row)
  }

  // MARK: headings

  private mutating func open(_ heading: MainHeading, _ row: OutlineRow) {
    let who = heading.who ?? outerPerson ?? .joiner
    var text = heading.text
    if let waiting = waitingHeading { text = waiting + " " + text }
    waitingHeading = nil
    if let last = groups.last, last.isBare, last.heading != nil,
      last.side == heading.side || last.side == .unknown
    {
      groups.removeLast()
      text = (last.heading ?? "") + " " + text
    }
    groups.append(OutlineGroup(heading: text, side: heading.side, who: who, part: heading.part))
    guard !heading.rest.isEmpty else { return }
    var rest = row
    rest.text = heading.rest
    rest.whole = row.whole ?? row.text
    rest.isMarkedHeading = false
    append(rest)
  }

  /// "CONTROLS" before a main heading holds for all main headings after it; inside a group only there.
  private mutating func addPerson(_ person: CriterionPerson, _ row: OutlineRow, _ next: OutlineRow?) {
    if let next, MainHeading.read(next) != nil {
      outerPerson = person
      waitingHeading = [waitingHeading, row.text].compactMap { $0 }.joined(separator: " ")
      return
    }
    let last = groups.last
    if let last, last.isBare {
      groups.removeLast()
      let heading = [last.heading, row.text].compactMap { $0 }.joined(separator: " ")
      groups.append(OutlineGroup(heading: heading, side: last.side, who: person, part: last.part))
    } else {
      groups.append(
        OutlineGroup(heading: row.text, side: last?.side ?? .unknown, who: person, part: last?.part))
    }
  }

  private mutating func openSection(_ row: OutlineRow) {
    ensureGroup()
    groups[groups.count - 1].sections.append(OutlineSection(heading: row.text))
  }

  // MARK: rows

  private mutating func append(_ row: OutlineRow) {
    ensureGroup()
    if groups[groups.count - 1].sections.isEmpty {
      groups[groups.count - 1].sections.append(OutlineSection())
    }
    let section = groups[groups.count - 1].sections.count - 1
    groups[groups.count - 1].sections[section].rows.append(row)
  }

  private mutating func ensureGroup() {
    if let waiting = waitingHeading {
      groups.append(OutlineGroup(heading: waiting, side: .unknown, who: outerPerson ?? .joiner))
      waitingHeading = nil
    } else if groups.isEmpty {
      groups.append(OutlineGroup(heading: nil, side: .unknown, who: .joiner))
    }
  }

  private mutating func finish() {
    if let waiting = waitingHeading {
      groups.append(OutlineGroup(heading: waiting, side: .unknown, who: outerPerson ?? .joiner))
    }
  }

  // MARK: titles of the next group

  /// The name of a group of people that slipped into the list before it ("* Chronic cluster headache" as the last
  /// item, then "Inclusion Criteria:" and "diagnosis of chronic cluster headache").
  private static func titled(_ groups: [OutlineGroup]) -> [OutlineGroup] {
    var groups = groups
    for index in groups.indices.dropLast()
    where groups[index].side == .exclusion && groups[index + 1].side == .inclusion {
      guard let title = groups[index].sections.last?.rows.last, isTitle(title.text, of: groups[index + 1])
      else { continue }
      groups[index].sections[groups[index].sections.count - 1].rows.removeLast()
      groups[index + 1].heading = [title.text, groups[index + 1].heading].compactMap { $0 }.joined(
        separator: " ")
      let who = PersonReader.person(in: title.text) ?? .joiner
      for later in groups[(index + 1)...].indices { groups[later].who = who }
    }
    return groups
  }

  private static func isTitle(_ text: String, of group: OutlineGroup) -> Bool {
    let words = SourceWords.words(text)
    guard (2...6).contains(words.count), let first = group.sections.first?.rows.prefix(3) else {
      return false
    }
    return first.contains { row in
      let inside = SourceWords.words(row.text)
      return inside.count > words.count && inside.indices.contains { inside[$0...].starts(with: words) }
    }
  }

  // MARK: sides

  /// Rules that stand before the only heading, an exclusion heading, are the inclusion.
  private static func settled(_ groups: [OutlineGroup]) -> [OutlineGroup] {
    guard groups.contains(where: { $0.side == .exclusion }),
      !groups.contains(where: { $0.side == .inclusion }),
      let first = groups.firstIndex(where: { $0.side == .exclusion })
    else { return groups }
    var settled = groups
    for index in settled.indices where index < first && settled[index].side == .unknown {
      settled[index].side = .inclusion
    }
    return settled
  }
}
