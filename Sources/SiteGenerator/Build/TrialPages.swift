import CommonMark
import Diagnostics
import PageTemplates
import PlainLanguage
import SiteHistory
import TrialRecords

/// Makes all pages of one trial.
struct TrialPages {
  let trial: Trial
  let understood: UnderstoodTrial
  var editorial: Editorial
  var writer: PageWriter
  /// What is wrong with the words that people wrote beside the record.
  let wordsFindings: [Finding]
  /// What changed in the record so far, the newest last.
  var history: [HistoryEntry] = [] {
    didSet { values = EditionValues() }
  }
  /// The approval that the pages stand on; nil for a site without review.
  var approval: Approval?
  private let finder: TermFinder
  private let criteria: SpokenCriteria
  private var values = EditionValues()

  /// With `known`, words of criteria that were made before with the same wordings are taken from there.
  init(_ trial: Trial, editorial: Editorial, writer: PageWriter, known: SpokenCriteria = SpokenCriteria()) {
    criteria = known
    self.trial = trial
    self.editorial = editorial
    self.writer = writer
    var found: [Finding] = []
    let words = ApprovedWords.read(for: trial, editions: editorial.editions, findings: &found)
    wordsFindings = found
    understood = UnderstoodTrial(trial, editorial: editorial, words: words)
    finder = TrialTexts.finder(for: trial, index: editorial.glossary)
  }

  /// What the fields of an edition are made from. Editions that speak alike share the words of the criteria.
  private func context(_ edition: Edition) -> EditionContext {
    EditionContext(
      trial: trial, understood: understood, edition: edition, editorial: editorial,
      criteria: criteria(of: edition), history: history)
  }

  /// The criteria with the words of each edition, for the report.
  func criteria(of edition: Edition) -> [ShownCriterion] {
    criteria.words(for: edition, of: understood, editorial: editorial)
  }

  /// What a person should know about the trial, whatever page shows it.
  var trialFindings: [Finding] {
    understood.eligibility.findings + wordsFindings
      + understood.scheduleRefusals.map { refusal in
        Finding(
          PageFinding.scheduleRefused,
          at: SourcePosition(file: trial.origin.file, line: trial.origin.line), refusal,
          fix: "read the record's text and ask the sponsor")
      }
  }

  /// One finished page.
  struct Page {
    let path: String
    let bytes: [UInt8]
    let terms: [String]
    let findings: [Finding]
    /// The edition that it is, with its reading grade; nil for other pages.
    var edition: Edition?
    var grade: Double?
    /// Short forms that nothing explains.
    var unexplained: [String] = []
    /// The places in the record that its words come from.
    var sources: [String] = []
  }

  private var folder: String { "trials/\(trial.id.lowercased())" }

  /// The trial at a glance, its editions and its checklist, in a fixed order.
  func all() -> [Page] {
    let editions = editorial.editionList.editions(for: understood.ages)
    let filled = editions.compactMap(filled)
    return [glance(editions, filled: filled), checklist(editions)].compactMap { $0 }
      + filled.map { page($0, among: filled) }
  }

  /// One page made alone, the same as in `all`; nil where the trial has no such page.
  ///
  /// With `old`, the editions beside it are taken from there if they are there, to be quick; only the links between
  /// the levels can then be wrong.
  func page(at path: String, beside old: [Edition: [PageNode]] = [:]) -> Page? {
    let editions = editorial.editionList.editions(for: understood.ages)
    if path == folder + "/index.html" { return glance(editions, filled: editions.compactMap(filled)) }
    if path == folder + "/checklist.html" { return checklist(editions) }
    guard let edition = editions.first(where: { "\(folder)/\($0.path)/index.html" == path }) else {
      return nil
    }
    let levels = editions.filter { $0.audience == edition.audience }
    guard let place = levels.firstIndex(of: edition) else { return nil }
    let near = levels[max(0, place - 1)...min(levels.count - 1, place + 1)].compactMap { near in
      near == edition ? filled(near) : old[near].map { (near, $0) } ?? filled(near)
    }
    return near.first { $0.edition == edition }.map { page($0, among: near) }
  }

  /// The nodes of an edition before they are finished.
  private typealias Filled = (edition: Edition, nodes: [PageNode])

  private func filled(_ edition: Edition) -> Filled? {
    guard let nodes = editorial.templates.page(edition.path, filledWith: values(edition)) else { return nil }
    values.nodes[edition] = nodes
    return (edition, nodes)
  }

  /// The editions as far as they were filled, before they were finished.
  var filledEditions: [Edition: [PageNode]] { values.nodes }

  private func values(_ edition: Edition) -> FieldValues {
    if let known = values.known[edition] { return known }
    let made = EditionFields.values(context(edition))
    values.known[edition] = made
    return made
  }

  private func page(_ filled: Filled, among all: [Filled]) -> Page {
    let edition = filled.edition
    let finisher = PageFinisher(
      easier: neighbour(of: edition, among: all, by: -1), detailed: neighbour(of: edition, among: all, by: 1))
    return made(
      finisher.finished(filled.nodes), path: "\(folder)/\(edition.path)/index.html", kind: "edition",
      title: understood.title.nodes.plainText + " – " + edition.levelLabel, edition: edition,
      level: edition.words)
  }

  private func neighbour(of edition: Edition, among all: [Filled], by step: Int) -> NeighbourEdition? {
    let levels = all.filter { $0.edition.audience == edition.audience }
    guard let at = levels.firstIndex(where: { $0.edition == edition }), levels.indices.contains(at + step)
    else {
      return nil
    }
    let beside = levels[at + step]
    return NeighbourEdition(
      link: "../\(beside.edition.level)/index.html",
      sections: Dictionary(PageFinisher.sections(beside.nodes).map { ($0.id, $0.nodes) }) {
        first, _ in first
      })
  }

  /// The terms of the fullest edition: the search finds the trial by their other names.
  private func searched(among filled: [Filled]) -> [String] {
    guard writer.searchScript != nil, let full = filled.first(where: { $0.edition == firstFull }) else {
      return []
    }
    return page(full, among: filled).terms
  }

  private func glance(_ editions: [Edition], filled: [Filled]) -> Page? {
    guard let first = editions.first else { return nil }
    var values = values(first)
    values["editions"] = .blocks(
      EditionCards.nodes(editions) { edition in
        filled.first { $0.edition == edition }.map { ReadingTime.minutes($0.nodes) }
      })
    values["trial-link"] = .link("index.html")
    values["glossary-link"] = .link("../../glossary/index.html")
    values["about-link"] = .link("../../about/index.html")
    values["checklist-link"] = .link("checklist.html")
    guard let nodes = editorial.templates.page("pages/trial", filledWith: values) else { return nil }
    let finished = PageFinisher().finished(nodes)
    return made(
      finished, path: folder + "/index.html", kind: "glance", title: understood.title.nodes.plainText,
      edition: nil, level: .easy, searched: searched(among: filled))
  }

  private func checklist(_ editions: [Edition]) -> Page? {
    guard let edition = editions.first(where: { $0.criteria == .all }) else { return nil }
    let context = self.context(edition)
    var values = values(edition)
    let checklist = Checklist(context)
    values.setBlocks("checklist", checklist.first)
    values.setBlocks("checklist-more", checklist.others)
    values["trial-link"] = .link("index.html")
    guard let nodes = editorial.templates.page("pages/checklist", filledWith: values) else { return nil }
    let finished = PageFinisher().finished(nodes)
    return made(
      finished, path: folder + "/checklist.html", kind: "checklist",
      title: "Checklist: " + understood.title.nodes.plainText, edition: nil, level: .standard)
  }

  /// The edition that stands for all in the search: the first that shows every rule.
  private var firstFull: Edition? {
    editorial.editionList.editions(for: understood.ages).first { $0.criteria == .all }
  }

  /// Lets the search find the trial by more than its text: once, on its page at a glance, and not on each edition.
  private func mark(_ frame: inout PageFrame, terms: [String]?) {
    guard writer.searchScript != nil else { return }
    let ages = TrialSummary.ageGroups(
      children: understood.ages.overlaps(0...17), adults: understood.ages.overlaps(18...120))
    frame.search = SearchMarks(
      kind: "Studies", status: StatusWords.label(trial.status.overall?.value), ages: ages,
      names: terms.map(names) ?? [], numbers: terms == nil ? [] : numbers)
  }

  /// All forms of some terms of the glossary, and where the trial is, so that words of both kinds find it.
  private func names(_ terms: [String]) -> [String] {
    let own = Set(terms)
    let forms = editorial.glossary.glossary.terms.filter { own.contains($0.slug) }.flatMap(\.allForms)
    return forms + trial.locations.compactMap { $0.city?.value }
  }

  private var numbers: [String] {
    let identity = trial.identity
    return [identity.id.value] + (identity.aliases + [identity.orgStudyId].compactMap { $0 }).map(\.value)
      + identity.secondaryIds.compactMap { $0.id?.value }
      + trial.interventions.flatMap { $0.otherNames.map(\.value) }
  }

  private func made(
    _ nodes: [PageNode], path: String, kind: String, title: String, edition: Edition?, level: ReadingLevel,
    searched terms: [String]? = nil
  ) -> Page {
    let asOf = understood.asOf
    var frame = PageFrame(
      kind: kind, title: title,
      description:
        "\(understood.shownId) in plain words: who can join, what happens, what is not known. From the public record.",
      path: path)
    if kind == "glance" {
      frame.structuredData =
        StructuredTrial(
          trial, title: title, registryLink: understood.registryLink,
          url: writer.baseURL.isEmpty ? "" : writer.baseURL + path
        ).json
    }
    frame.trial = TrialFrame(
      id: trial.id.lowercased(), name: understood.shownId,
      asOf: asOf.map { DateWords.words($0.value) } ?? "an unknown day",
      asOfDate: asOf.map { DateWords.iso($0.value) } ?? "", sourceURL: understood.registryLink ?? "",
      approved: approval.map { DateWords.words(iso: $0.date) } ?? "")
    frame.edition = edition
    let timed = edition == nil ? nodes : ReadingTime.added(to: nodes)
    let annotated = PageAnnotator(
      finder: finder, level: level, root: frame.root, isForDoctors: edition?.criteria == .original
    ).annotated(timed)
    if terms != nil || edition.map({ $0 == firstFull }) ?? false { mark(&frame, terms: terms) }
    let check = edition.map {
      PageCheck(edition: $0, file: trial.origin.file, line: trial.origin.line).result(annotated)
    }
    frame.notes = PageNotes(
      terms: annotated.terms, unexplained: annotated.unexplained, findings: check?.findings ?? [])
    return Page(
      path: path, bytes: writer.html(SharedSources.hoisted(annotated.nodes), frame: frame),
      terms: annotated.terms, findings: check?.findings ?? [], edition: edition, grade: check?.grade,
      unexplained: annotated.unexplained, sources: PageSources.all(in: annotated.nodes))
  }
}

/// What the fields of editions hold, made when it is needed. Templates do not change it.
private final class EditionValues {
  var known: [Edition: FieldValues] = [:]
  /// What the templates made of it last.
  var nodes: [Edition: [PageNode]] = [:]
}

/// The words of a trial's criteria, made when they are needed. Editions that speak alike share them.
final class SpokenCriteria {
  private var known: [SpokenWay: [ShownCriterion]] = [:]

  func words(for edition: Edition, of understood: UnderstoodTrial, editorial: Editorial) -> [ShownCriterion] {
    let way = SpokenWay(edition, of: understood)
    if let words = known[way] { return words }
    let words = understood.criteria(for: edition, editorial: editorial)
    known[way] = words
    return words
  }
}

/// What decides about the words of criteria: the same for editions that speak alike.
private struct SpokenWay: Hashable {
  let voice: Voice
  let level: ReadingLevel
  let isOriginal: Bool

  init(_ edition: Edition, of understood: UnderstoodTrial) {
    voice = understood.voice(for: edition)
    level = edition.words
    isOriginal = edition.criteria == .original
  }
}
