import CommonMark
import Diagnostics
import PageTemplates
import TrialRecords

/// The work of one record, from its file to its pages.
struct TrialWork: Sendable {
  let editorial: Editorial
  let writer: PageWriter
  let staging: SiteStaging?
  let keepsGoing: Bool

  /// Reads a record, makes its pages and writes them. The trial itself is not kept.
  func run(_ input: RecordInput) -> (id: String?, TrialResult) {
    let reading = RecordReader.read(input)
    var result = TrialResult(findings: reading.findings)
    if let trial = reading.trial {
      publish(trial, into: &result)
    } else if keepsGoing, let id = reading.id {
      publishChecking(id, into: &result)
    }
    return (reading.id, result)
  }

  private func publish(_ trial: Trial, into result: inout TrialResult) {
    let pages = TrialPages(trial, editorial: editorial, writer: writer)
    result.findings += pages.understood.eligibility.findings + pages.wordsFindings
    result.findings += pages.understood.scheduleRefusals.map { refusal in
      Finding(
        PageFinding.scheduleRefused, at: SourcePosition(file: trial.origin.file, line: trial.origin.line),
        refusal,
        fix: "read the record's text and ask the sponsor")
    }
    var terms: Set<String> = []
    var paths: [String] = []
    for page in pages.all() {
      terms.formUnion(page.terms)
      paths.append(page.path)
      result.findings += page.findings
      write(page.bytes, to: page.path, into: &result)
    }
    var summary = TrialSummary(trial, understood: pages.understood, terms: terms.sorted())
    summary.changed = pages.understood.asOf.map { DateWords.iso($0.value) }
    summary.pages = paths
    result.summary = summary
  }

  private func publishChecking(_ id: String, into result: inout TrialResult) {
    var values = FieldValues()
    let lower = id.lowercased()
    values.set("id", PageWords.name(id.uppercased()))
    let link = "https://clinicaltrials.gov/study/" + id.uppercased()
    if lower.hasPrefix("nct") { values["registry-link"] = .link(link) }
    guard let nodes = editorial.templates.page("pages/checking", filledWith: values) else { return }
    let frame = PageFrame(
      kind: "checking", title: id.uppercased(), description: "This summary is being checked.",
      path: "trials/\(lower)/index.html", isHidden: true)
    write(
      writer.html(PageFinisher().finished(nodes), frame: frame), to: frame.path,
      into: &result)
    result.summary = TrialSummary(checking: lower)
  }

  private func write(_ bytes: [UInt8], to path: String, into result: inout TrialResult) {
    result.pageCount += 1
    guard let staging else { return }
    do {
      try staging.write(bytes, to: path)
    } catch {
      result.findings.append(SiteStaging.finding(for: error, target: path))
    }
  }
}

extension TrialSummary {
  init(_ trial: Trial, understood: UnderstoodTrial, terms: [String]) {
    let status = trial.status.overall?.value
    var countries: [String] = []
    for country in PlaceList(trial.locations).countries.map(\.name) { countries.append(country) }
    self.init(
      id: trial.id.lowercased(), shownId: understood.shownId, title: understood.title.nodes,
      openness: StatusWords.openness(status), statusLabel: StatusWords.label(status),
      ages: AgeWords.words(trial.eligibility.minimumAge, trial.eligibility.maximumAge).nodes.plainText,
      conditions: trial.conditions.map { PlainCase.lowered($0.value) },
      treatments: understood.treatments.filter(\.isTested).filter(\.isProduct).map {
        PlainCase.lowered($0.name)
      },
      countries: countries, forChildren: understood.ages.overlaps(0...17),
      forAdults: understood.ages.overlaps(18...120),
      terms: terms, isChecking: false)
  }

  /// A trial whose record has an error.
  init(checking id: String) {
    self.init(
      id: id, shownId: id.uppercased(), title: [.text(id.uppercased())], openness: .unknown,
      statusLabel: "Being checked",
      ages: "", conditions: [], treatments: [], countries: [], forChildren: false, forAdults: false,
      terms: [], isChecking: true)
  }
}
