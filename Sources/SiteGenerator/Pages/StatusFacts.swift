import CommonMark
import PlainLanguage
import TrialRecords

/// Status, dates and design as a registry writes them, for a doctor who refers somebody.
struct StatusFacts {
  let trial: Trial

  /// One row a fact that the record gives.
  var nodes: [PageNode] {
    let rows = (statusRows + designRows + dateRows).filter { !$0.words.isEmpty }.map { row in
      PageNode.element(
        .div,
        [.element(.dt, [.text(row.name)]), .element(.dd, PageBlocks.sources(row.from), row.words)])
    }
    return rows.isEmpty ? [] : [.element(.dl, [PageAttribute("class", "facts")], rows)]
  }

  private typealias Row = (name: String, words: [PageNode], from: [String])

  private var statusRows: [Row] {
    let status = trial.status
    return [
      ("Overall status", status.overall.map { code($0.value.rawValue) } ?? [], from(status.overall)),
      ("Last known status", status.lastKnown.map { code($0.value.rawValue) } ?? [], from(status.lastKnown)),
      (
        "Why stopped", status.whyStopped.map { PageWords.registry($0.value) } ?? [], from(status.whyStopped)
      ),
    ]
  }

  private var designRows: [Row] {
    let design = trial.design
    let parts = [
      design.studyType.map { $0.value.rawValue }, design.allocation.map { $0.value.rawValue },
      design.interventionModel.map { $0.value.rawValue }, design.observationalModel.map { $0.value.rawValue },
      design.timePerspective.map { $0.value.rawValue },
    ].compactMap { $0 }.filter { $0 != "NA" }.map(Self.words)
    let masking = design.masking.map {
      $0.value.rawValue == "NONE" ? "open label" : "masking: " + Self.words($0.value.rawValue).lowercased()
    }
    return [
      (
        "Phase", design.phases.isEmpty ? [] : PageWords.computed(phases, rule: JoinedNumbers.rule),
        design.phases.map(\.source)
      ),
      (
        "Design", PageWords.own((parts + [masking].compactMap { $0 }).joined(separator: ", ")),
        from(design.studyType) + from(design.allocation) + from(design.masking)
      ),
      (
        "Enrollment",
        design.enrollment?.count.map { PageWords.own(String($0.value) + certainty(design.enrollment?.type)) }
          ?? [],
        from(design.enrollment?.count)
      ),
    ]
  }

  private var phases: String {
    trial.design.phases.map { Self.words($0.value.rawValue) }.joined(separator: "/")
  }

  private var dateRows: [Row] {
    let status = trial.status
    let events: [(String, Trial.DateEvent?)] = [
      ("Start", status.start), ("Primary completion", status.primaryCompletion),
      ("Study completion", status.completion), ("First posted", status.firstPosted),
      ("Results first posted", status.resultsFirstPosted),
    ]
    return events.map { name, event in
      let words = event.map { time($0.date.value) + PageWords.own(certainty($0.type)) }
      return (name, words ?? [], from(event?.date))
    } + [
      (
        "Last update posted", status.lastUpdatePosted.map { time($0.date.value) } ?? [],
        from(status.lastUpdatePosted?.date)
      ),
      ("Verified", status.verified.map { time($0.value) } ?? [], from(status.verified)),
    ]
  }

  private func time(_ date: PartialDate) -> [PageNode] {
    [.element(.time, [PageAttribute("datetime", DateWords.iso(date))], [.text(DateWords.words(date))])]
  }

  private func from<Value>(_ value: Sourced<Value>?) -> [String] { value.map { [$0.source] } ?? [] }

  /// " (actual)"; where the record gives no type, that is said and not guessed.
  private func certainty(_ type: Sourced<Trial.DateType>?) -> String {
    switch type?.value {
    case .actual: " (actual)"
    case .estimated: " (estimated)"
    case nil: " (type not stated)"
    }
  }

  private func code(_ raw: String) -> [PageNode] { PageWords.own(Self.words(raw)) }

  /// "ACTIVE_NOT_RECRUITING" → "Active not recruiting", "PHASE2" → "Phase 2".
  private static func words(_ raw: String) -> String {
    if raw == "NA" { return "Not applicable" }
    let small = raw.lowercased().replacing("_", with: " ").replacing("phase", with: "phase ")
    return small.prefix(1).uppercased() + small.dropFirst()
  }
}
