import CommonMark
import PlainLanguage
import TrialRecords

/// Who started, who finished and who left, group by group.
struct PeopleResults {
  let flow: Trial.ParticipantFlow
  let context: EditionContext

  /// The most groups that an easy page names.
  private static let mostGroupsEasy = 6
  /// The most parts of a study on a page.
  private static let mostPeriods = 4

  /// Nil for a record that does not say it.
  init?(_ context: EditionContext) {
    guard let flow = context.trial.results?.flow, !flow.periods.isEmpty else { return nil }
    (self.flow, self.context) = (flow, context)
  }

  /// The groups with their people; an easy page tells only how the study began if it had several parts.
  var nodes: [PageNode] {
    let periods = flow.periods.prefix(context.level == .easy ? 1 : Self.mostPeriods)
    return periods.enumerated().flatMap { place, period in
      self.period(period, source: source(place))
    } + parts(flow.periods.count, told: periods.count) + descriptions
  }

  private var descriptions: [PageNode] {
    context.level == .easy ? [] : ResultGroupName.descriptions(flow.groups)
  }

  private func source(_ place: Int) -> String { "/resultsSection/participantFlowModule/periods/\(place)" }

  /// How many parts there were, where not all are told here.
  private func parts(_ count: Int, told: Int) -> [PageNode] {
    guard count > told else { return [] }
    return [
      PageBlocks.paragraph(
        PageWords.own("The study had ") + PageWords.computed(String(count), rule: "count")
          + PageWords.own(" parts in all."))
    ]
  }

  private func period(_ period: Trial.FlowPeriod, source: String) -> [PageNode] {
    let groups = flow.groups.enumerated().filter { isIn(period, $0.element) }
    guard !groups.isEmpty else { return [] }
    guard context.level != .easy || groups.count <= Self.mostGroupsEasy else { return tooMany(groups.count) }
    let items = groups.map { item($0.element, at: $0.offset, period, source) }
    return heading(period)
      + [.element(.ul, [ResultMark.source(source)], items)]
  }

  private func tooMany(_ count: Int) -> [PageNode] {
    [
      PageBlocks.paragraph(
        PageWords.own("The results tell of ") + PageWords.computed(String(count), rule: "count")
          + PageWords.own(" groups. You find their numbers on the page with more detail."))
    ]
  }

  /// A study in one part needs no name for it.
  private func heading(_ period: Trial.FlowPeriod) -> [PageNode] {
    guard flow.periods.count > 1, let title = period.title else { return [] }
    return [
      .element(
        .p, [ResultMark.source(title.source)],
        PageWords.own("In the part of the study called ") + PageWords.name(PlainCase.calmed(title.value))
          + PageWords.own(":"))
    ]
  }

  /// Whether a group is told in a part: groups of other parts stand there with 0.
  private func isIn(_ period: Trial.FlowPeriod, _ group: Trial.ResultGroup) -> Bool {
    guard let started = step("STARTED", in: period, group).flatMap({ ResultNumber($0.value) }) else {
      return false
    }
    return flow.periods.count == 1 || started.count != 0
  }

  private func item(
    _ group: Trial.ResultGroup, at place: Int, _ period: Trial.FlowPeriod, _ source: String
  ) -> PageNode {
    let counts = counts(group, period, source)
    let head = [PageNode.element(.strong, ResultGroupName.nodes(group, at: place))] + PageWords.own(": ")
    let reasons = FlowReasons(period: period, group: group, source: source, level: context.level).nodes
    return .element(.li, reasons.isEmpty ? head + counts : [.element(.p, head + counts)] + reasons)
  }

  /// "75 people started. 1 finished. 74 left early."
  private func counts(_ group: Trial.ResultGroup, _ period: Trial.FlowPeriod, _ source: String) -> [PageNode]
  {
    let steps = [("STARTED", " started. "), ("COMPLETED", " finished. "), ("NOT COMPLETED", " left early.")]
    var words = ""
    var pointers: [String] = []
    for (type, tail) in steps {
      guard let value = step(type, in: period, group), let shown = ResultNumber(value.value)?.shown else {
        continue
      }
      let people = pointers.isEmpty ? (shown == "1" ? " person" : " people") : ""
      words += shown + people + tail
      pointers.append(value.source)
    }
    return [ResultMark.words(words.trimmingSuffix(" "), pointers, from: source)]
  }

  private func step(_ type: String, in period: Trial.FlowPeriod, _ group: Trial.ResultGroup) -> Trial
    .GroupValue?
  {
    period.milestones.first { $0.type.uppercased() == type }?.counts.first { $0.groupId == group.id }
  }
}

extension String {
  /// Without an ending.
  func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
