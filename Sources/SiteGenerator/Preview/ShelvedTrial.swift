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
  private var wordsVersion = -1
  private var isStale = true

  /// Its file changed.
  mutating func expire() { isStale = true }

  /// Reads the record again if its file changed. Where no file holds it any more, `faults` say why.
  mutating func refresh(_ input: RecordInput?, faults: [Finding]) {
    guard isStale else { return }
    isStale = false
    guard let input else {
      findings = faults.isEmpty ? trial.map { [gone($0)] } ?? [] : faults
      return
    }
    let reading = RecordReader.read(input)
    findings = reading.findings
    guard let new = reading.trial else { return }
    trial = new
    pages = nil
  }

  private func gone(_ trial: Trial) -> Finding {
    Finding(
      PreviewFinding.recordGone, at: SourcePosition(file: trial.origin.file),
      "The record of \(trial.id) is not there any more", fix: "put the file back, if it is still wanted")
  }

  /// The trial's pages, made with the editors' words of a version, and with what `published` knows of its past.
  mutating func pages(
    editorial: Editorial, wordsVersion: Int, writer: PageWriter, published: String
  ) -> TrialPages? {
    guard let trial else { return nil }
    if var known = pages, self.wordsVersion == wordsVersion {
      (known.editorial, known.writer) = (editorial, writer)
      return known
    }
    var new = TrialPages(trial, editorial: editorial, writer: writer)
    let id = trial.id.lowercased()
    new.history =
      TrialHistory(
        id: id, old: PreviousSite(FolderFiles.resolved(published))?.state(id),
        facts: TrialFacts(trial, understood: new.understood),
        record: trial.origin.contentHash
      ).entries
    pages = new
    self.wordsVersion = wordsVersion
    return new
  }
}
