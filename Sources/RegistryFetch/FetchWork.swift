import Diagnostics

/// A fetch as far as it has come.
struct FetchWork {
  let folder: RecordsFolder
  var report = FetchReport()
  private var ledger: FetchLedger
  private var taken: Set<String> = []

  init(folder: RecordsFolder) {
    self.folder = folder
    ledger = FetchLedger(folder: folder.path)
  }

  /// Writes a study; one that came twice counts once.
  mutating func take(_ study: StudyPage.Study) throws(FetchProblem) {
    let outcome = try folder.write(study)
    ledger.records[study.id] = report.dataTimestamp
    guard taken.insert(study.id).inserted else { return }
    switch outcome {
    case .new: report.new.append(study.id)
    case .changed: report.changed.append(study.id)
    case .unchanged: report.unchanged.append(study.id)
    }
  }

  mutating func add(_ problem: FetchProblem) { report.findings.append(problem.finding) }

  /// Remembers the day of the facts; nothing where nothing came.
  mutating func writeLedger() {
    guard report.count > 0 else { return }
    ledger.dataTimestamp = report.dataTimestamp
    do throws(FetchProblem) { try ledger.write(to: folder.path) } catch { add(error) }
  }
}
