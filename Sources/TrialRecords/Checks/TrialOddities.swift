import Diagnostics

/// Looks for what is odd in a trial but can be published as it stands, so that staff can ask the sponsor.
struct TrialOddities {
  let trial: Trial
  let root: FieldReader

  /// Reports every oddity where it stands.
  func report() {
    reportMissing()
    reportAges()
    reportDates()
    reportPeople()
    reportLateStatus()
    reportArms()
    if let results = trial.results { ResultOddities(results: results, at: at).report() }
    if trial.hasResults == true, trial.results == nil, trial.origin.form == .registryJSON {
      root["hasResults"].report(
        .resultsMissing, "The results of \(trial.id) are not in this copy", fix: "get the whole record again")
    }
  }

  private func reportMissing() {
    if trial.identity.briefTitle == nil, trial.origin.form == .registryJSON {
      root.report(.missingTitle, "\(trial.id) has no short title", fix: "check the record in the registry")
    }
    if trial.status.overall == nil {
      root.report(
        .missingStatus, "\(trial.id) does not say whether it is open", fix: "check the record in the registry"
      )
    }
    if trial.eligibility.criteria == nil, trial.eligibility.listedCriteria.isEmpty {
      root.report(
        .missingCriteria, "\(trial.id) does not say who can join", fix: "check the record in the registry")
    }
  }

  private func reportAges() {
    let (minimum, maximum) = (trial.eligibility.minimumAge, trial.eligibility.maximumAge)
    for age in [minimum, maximum].compactMap(\.self) where isOdd(age.value) {
      at(age.source).report(
        .oddAge, "The age limit \"\(age.value.count) \(age.value.unit.rawValue)\" is unusual",
        fix: "ask the sponsor; the page shows it as it stands")
    }
    if let minimum, let maximum, minimum.value.approximateDays > maximum.value.approximateDays {
      at(minimum.source).report(
        .ageOrder, "The youngest age of \(trial.id) is above the oldest",
        fix: "ask the sponsor; the page shows both as they stand")
    }
  }

  /// Minutes and hours only make sense for the first days of life.
  private func isOdd(_ age: AgeBound) -> Bool {
    let isShort = age.unit == .minutes || age.unit == .hours
    let oldest = trial.eligibility.maximumAge?.value.approximateDays ?? .infinity
    return (isShort && age.count > 0 && oldest > 30) || age.approximateDays > 120 * 365.25
  }

  private func reportDates() {
    let status = trial.status
    let steps = [status.start, status.primaryCompletion, status.completion]
    for (index, first) in steps.enumerated() {
      for second in steps[(index + 1)...] {
        guard let first, let second, second.date.value.isSurelyBefore(first.date.value) else { continue }
        at(second.date.source).report(
          .dateOrder, "The dates of \(trial.id) are in the wrong order",
          excerpt: "\(Self.shown(second.date.value)) is before \(Self.shown(first.date.value))",
          fix: "ask the sponsor; the page shows the dates as they stand")
        return
      }
    }
  }

  private func reportPeople() {
    guard let count = trial.design.enrollment?.count, count.value == 0 else { return }
    if trial.status.overall?.value == .withdrawn { return }
    at(count.source).report(
      .noPeople, "\(trial.id) has 0 people but was not withdrawn",
      fix: "ask the sponsor; the page shows it as it stands")
  }

  /// Compares the status with the trial's dates on the day of the registry's data. There is no clock here.
  private func reportLateStatus() {
    guard let status = trial.status.overall,
      let today = trial.versionHolder?.value ?? trial.status.lastUpdatePosted?.date.value
    else { return }
    let due: Trial.DateEvent? =
      switch status.value {
      case .notYetRecruiting: trial.status.start
      case .recruiting, .enrollingByInvitation: trial.status.primaryCompletion ?? trial.status.completion
      case .activeNotRecruiting, .completed, .suspended, .terminated, .withdrawn, .available,
        .noLongerAvailable,
        .temporarilyNotAvailable, .approvedForMarketing, .withheld, .unknown:
        nil
      }
    guard let due, due.date.value.isSurelyBefore(today) else { return }
    at(status.source).report(
      .lateStatus, "\(trial.id) says \"\(status.value.rawValue)\", but its date for that is past",
      excerpt: "\(Self.shown(due.date.value)), facts as of \(Self.shown(today))",
      fix: "check with the sponsor whether the status still holds")
  }

  private func reportArms() {
    let labels = Set(trial.arms.compactMap { $0.label.map { Self.folded($0.value) } })
    guard !labels.isEmpty else { return }
    for label in trial.interventions.flatMap(\.armLabels) where !labels.contains(Self.folded(label.value)) {
      at(label.source).report(
        .unmatchedArm, "No group of \(trial.id) is called \"\(label.value)\"",
        fix: "check the groups in the registry")
    }
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The field at a pointer.
  private func at(_ pointer: String) -> FieldReader {
    pointer.split(separator: "/").reduce(root) { field, name in
      if case .list = field.node?.content, let index = Int(name) {
        return field.elements.first { $0.pointer == "\(field.pointer)/\(index)" } ?? field
      }
      return field[String(name)]
    }
  }

  private static func shown(_ date: PartialDate) -> String {
    [date.year, date.month, date.day].compactMap(\.self).map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(
      separator: "-")
  }
}
