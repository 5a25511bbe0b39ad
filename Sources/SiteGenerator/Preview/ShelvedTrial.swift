import CommonMark
import Diagnostics
import SiteHistory
import TrialRecords

/// A trial that the editor looks at: its last good record, what is wrong with the file now, and its pages as far as
/// they were prepared.
struct ShelvedTrial {
  /// The last record without an error.
  private(set) var trial: Trial?
  /// What is wrong with the record now.
  private(set) var findings: [Finding] = []
  private var pages: TrialPages?
  private var version: EditorialVersion?
  private var criteria = SpokenCriteria()
  /// The wordings with which `criteria` were said.
  private var spokenWith: Int?
  /// The editions as they were filled last.
  private var filled: [Edition: [PageNode]] = [:]
  private var isStale = true
  /// Whether the last page was made with what was at hand of the editions beside it, so that its links between the
  /// levels can be wrong; the next one is whole.
  private(set) var isQuick = false

  /// Its file changed.
  mutating func expire() { isStale = true }

  /// Reads the record again if its file changed.
  mutating func refresh(id: String, from shelf: inout RecordShelf) {
    guard isStale else { return }
    isStale = false
    guard let input = shelf.input(for: id) else {
      let faults = shelf.faults(for: id)
      findings = faults.isEmpty ? trial.map { [gone($0)] } ?? [] : faults
      return
    }
    let reading = RecordReader.read(input)
    findings = reading.findings
    guard let new = reading.trial else { return }
    trial = new
    forgetPages()
    version = nil
    criteria = SpokenCriteria(after: criteria)
  }

  private mutating func forgetPages() {
    if let pages { filled.merge(pages.filledEditions) { $1 } }
    pages = nil
  }

  private func gone(_ trial: Trial) -> Finding {
    Finding(
      PreviewFinding.recordGone, at: SourcePosition(file: trial.origin.file),
      "The record of \(trial.id) is not there any more", fix: "put the file back, if it is still wanted")
  }

  /// One of the trial's pages, made with the editors' words of a version, and with what `published` knows of its past;
  /// nil where it has no such page, or was never right.
  mutating func page(
    at path: String, editorial: Editorial, version: EditorialVersion, writer: (TrialPages) -> PageWriter,
    published: String
  ) -> [UInt8]? {
    guard var made = pages(editorial, version, published: published) else { return nil }
    made.writer = writer(made)
    pages = made
    return made.page(at: path, beside: isQuick ? filled : [:])?.bytes
  }

  private mutating func pages(
    _ editorial: Editorial, _ version: EditorialVersion, published: String
  ) -> TrialPages? {
    guard let trial else { return nil }
    let old = self.version
    self.version = version
    if var known = pages, old?.words == version.words {
      known.editorial = editorial
      isQuick = false
      return known
    }
    forgetPages()
    isQuick = !filled.isEmpty
    if spokenWith != version.wordings {
      criteria = SpokenCriteria()
      spokenWith = version.wordings
    }
    var new = TrialPages(
      trial, editorial: editorial, writer: PageWriter(SiteConfiguration(), editorial), known: criteria)
    let id = trial.id.lowercased()
    new.history =
      TrialHistory(
        id: id, old: PreviousSite(FolderFiles.resolved(published))?.state(id),
        facts: TrialFacts(trial, understood: new.understood), record: trial.origin.contentHash
      ).entries
    return new
  }
}
