import Diagnostics

/// Looks for numbers of the results that do not fit together, so that staff can ask the sponsor.
struct ResultOddities {
  let results: Trial.Results
  /// Where a finding at a pointer is reported.
  let at: (String) -> FieldReader

  /// Reports the first of each kind: a record with one slip often has many of it.
  func report() {
    if let place = aboveCounted {
      at(place).report(
        .resultAboveCounted, "More people are said to be affected than were counted",
        fix: "ask the sponsor; the page does not put the two numbers together")
    }
    if let place = unknownGroup {
      at(place).report(
        .resultGroupUnknown, "A value belongs to a group that the record does not have",
        fix: "ask the sponsor; the page leaves the value out")
    }
    if let place = unevenFlow {
      at(place).report(
        .resultFlowUneven, "Those who finished and those who left are not all who started",
        fix: "ask the sponsor; the page shows the numbers as they stand")
    }
  }

  private var aboveCounted: String? {
    let groups = results.adverseEvents?.groups ?? []
    if let group = groups.first(where: { [$0.deaths, $0.serious, $0.other].contains(where: Self.isAbove) }) {
      return group.source
    }
    let events = (results.adverseEvents?.serious ?? []) + (results.adverseEvents?.other ?? [])
    if let count = events.lazy.flatMap(\.counts).first(where: { Self.isAbove($0.people) }) {
      return count.source
    }
    return results.outcomes.lazy.filter { $0.table.parameter == .countOfParticipants }.compactMap(
      aboveCounted
    ).first
  }

  private static func isAbove(_ count: Trial.PeopleCount) -> Bool {
    guard let affected = count.affected, let all = count.atRisk else { return false }
    return affected > all
  }

  private func aboveCounted(_ outcome: Trial.ResultOutcome) -> String? {
    for row in outcome.table.classes {
      let lists = row.denominators.isEmpty ? outcome.table.denominators : row.denominators
      let people = lists.first { $0.units?.lowercased() == "participants" }?.counts ?? []
      for value in row.categories.flatMap(\.measurements) {
        guard let count = value.value.flatMap({ Int($0) }),
          let all = people.first(where: { $0.groupId == value.groupId })?.value.flatMap({ Int($0) }),
          count > all
        else { continue }
        return value.source
      }
    }
    return nil
  }

  private var unknownGroup: String? {
    for outcome in results.outcomes {
      let known = Set(outcome.groups.map(\.id))
      let values = outcome.table.classes.flatMap(\.categories).flatMap(\.measurements)
      if let value = values.first(where: { !known.contains($0.groupId) }) { return value.source }
    }
    return nil
  }

  private var unevenFlow: String? {
    for period in results.flow?.periods ?? [] {
      let steps = ["STARTED", "COMPLETED", "NOT COMPLETED"].map { name in
        period.milestones.first { $0.type.uppercased() == name }
      }
      guard let started = steps[0], let finished = steps[1], let left = steps[2] else { continue }
      for group in started.counts {
        let counts = [started, finished, left].map { step in
          step.counts.first { $0.groupId == group.groupId }?.value.flatMap { Int($0) }
        }
        if let all = counts[0], let done = counts[1], let gone = counts[2], all != done + gone {
          return started.source
        }
      }
    }
    return nil
  }
}
