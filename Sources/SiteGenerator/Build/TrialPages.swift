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
    didSet { kept = EditionValues() }
  }
  /// The approval that the pages stand on; nil for a site without review.
  var approval: Approval?
  let finder: TermFinder
  private let criteria: SpokenCriteria
  var kept = EditionValues()

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
  func context(_ edition: Edition) -> EditionContext {
    EditionContext(
      trial: trial, understood: understood, edition: edition, editorial: editorial,
      criteria: criteria(of: edition),
      summary: kept.summary(edition.words) {
        SummaryBlocks.sentences(of: trial, level: edition.words, editorial: editorial)
      }, history: history)
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

  var folder: String { "trials/\(trial.id.lowercased())" }

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
}
