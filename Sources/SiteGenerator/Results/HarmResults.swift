import CommonMark
import PlainLanguage
import TrialRecords

/// Serious health problems and deaths, group by group, in people.
struct HarmResults {
  let events: Trial.AdverseEvents
  let context: EditionContext

  /// The most groups on an easy page, and on any other.
  private static let mostGroupsEasy = 4
  private static let mostGroups = 10

  /// Nil for a record that does not say it.
  init?(_ context: EditionContext) {
    guard let events = context.trial.results?.adverseEvents, events.groups.contains(where: Self.isTold) else {
      return nil
    }
    (self.events, self.context) = (events, context)
  }

  /// Whether numbers are there at all: some records count 0 among 0 people.
  private static func isTold(_ group: Trial.EventGroup) -> Bool {
    [group.serious, group.deaths, group.other].contains { ($0.atRisk ?? 0) > 0 && $0.affected != nil }
  }

  /// The groups with their numbers.
  var groups: [PageNode] {
    let most = context.level == .easy ? Self.mostGroupsEasy : Self.mostGroups
    let shown = events.groups.prefix(most)
    let items = shown.enumerated().map { item($0.element, at: $0.offset) }
    return [.element(.ul, items)]
      + total(events.groups.count, shown: shown.count)
  }

  private func total(_ count: Int, shown: Int) -> [PageNode] {
    guard count > shown else { return [] }
    return [
      PageBlocks.paragraph(
        PageWords.own("The record has these numbers for ") + PageWords.computed(String(count), rule: "count")
          + PageWords.own(" groups in all."))
    ]
  }

  private func item(_ group: Trial.EventGroup, at place: Int) -> PageNode {
    let head =
      [PageNode.element(.strong, ResultGroupName.nodes(group.group, at: place))] + PageWords.own(": ")
    var sentences = [
      sentence(group.serious, "serious", " had a serious health problem.", in: group)
        ?? unknown(group.serious, "how many had a serious health problem")
    ]
    if !knowsNoDeaths {
      sentences.append(
        sentence(group.deaths, "deaths", " died.", in: group)
          ?? unknown(group.deaths, "how many died"))
    }
    if context.level != .easy, let other = sentence(group.other, "other", Self.other, in: group) {
      sentences.append(other)
    }
    let words = sentences.enumerated().flatMap { ($0.offset == 0 ? [] : PageWords.own(" ")) + $0.element }
    return .element(.li, [ResultMark.source(group.source)], head + words)
  }

  /// No number, or two that do not fit together.
  private func unknown(_ count: Trial.PeopleCount, _ what: String) -> [PageNode] {
    let doesNotFit = (count.affected ?? 0) > (count.atRisk ?? 0) && (count.atRisk ?? 0) > 0
    return PageWords.own(
      doesNotFit ? "The record’s numbers do not fit together on \(what)." : "The record does not say \(what)."
    )
  }

  private static let other = " had another health problem that the record lists."

  /// Whether more people are counted than took part, so that some stand in more than one group.
  var countsPeopleTwice: Bool {
    guard
      let first = context.trial.results?.flow?.periods.first?.milestones.first(where: {
        $0.type.uppercased() == "STARTED"
      })
    else { return false }
    let started = first.counts.reduce(0) { $0 + (ResultNumber($1.value)?.count ?? 0) }
    return events.groups.reduce(0) { $0 + ($1.serious.atRisk ?? 0) } > started
  }

  /// Whether no group has a number of deaths: the registry asks for them since 2017 only.
  var knowsNoDeaths: Bool { events.groups.allSatisfy { Self.people($0.deaths) == nil } }

  /// People affected and people at risk. Nil where nobody was looked at, which is not 0 people with a problem.
  private static func people(_ count: Trial.PeopleCount) -> (affected: Int, atRisk: Int)? {
    guard let affected = count.affected, let all = count.atRisk, all > 0, affected <= all else { return nil }
    return (affected, all)
  }

  private func sentence(
    _ count: Trial.PeopleCount, _ name: String, _ tail: String, in group: Trial.EventGroup
  ) -> [PageNode]? {
    guard let (affected, all) = Self.people(count) else { return nil }
    return [
      ResultMark.words(
        HarmWords.people(affected, of: all) + tail,
        [group.source + "/\(name)NumAffected", group.source + "/\(name)NumAtRisk"], from: group.source)
    ]
  }

  /// How problems were looked for and over which time, in the record's own words.
  var method: [PageNode] {
    let texts = [events.timeFrame, events.description, events.mortalityComment].compactMap { $0 }.filter {
      !$0.value.plainWords.isEmpty
    }
    guard context.level != .easy, !texts.isEmpty else { return [] }
    let blocks = texts.map { text in
      PageNode.element(.div, [ResultMark.source(text.source)], RegistryMarkdown.nodes(text.value.markdown))
    }
    return [
      PageBlocks.details(
        "How and how long they looked for problems, in the record’s own words", blocks, registry: true)
    ]
  }
}

/// People among people.
enum HarmWords {
  /// "7 of 32 people".
  static func people(_ part: Int, of all: Int) -> String {
    "\(NumberWords.grouped(part)) of \(NumberWords.grouped(all)) " + (all == 1 ? "person" : "people")
  }
}
