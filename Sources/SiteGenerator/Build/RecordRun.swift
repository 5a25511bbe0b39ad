import Diagnostics
import TrialRecords

/// The work on all records, several at the same time, each one forgotten when its pages are written.
struct RecordRun: Sendable {
  let work: TrialWork
  let jobs: Int
  let progress: @Sendable (Int, Int) -> Void

  /// One record's result with what the check for equal ids needs.
  struct Outcome: Sendable {
    let index: Int
    let input: RecordInput
    let id: String?
    let result: TrialResult
  }

  /// The outcomes, in the order of the inputs.
  func outcomes(_ inputs: [RecordInput]) async -> [Outcome] {
    let work = work
    let numbered = inputs.enumerated().map { (index: $0.offset, input: $0.element) }
    return await SideBySide(jobs: jobs, progress: progress).results(numbered) { item in
      let (id, result) = work.run(item.input)
      return Outcome(index: item.index, input: item.input, id: id, result: result)
    }
  }
}
