import Diagnostics
import Foundation
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
    let atOnce = min(
      max(1, jobs > 0 ? jobs : ProcessInfo.processInfo.activeProcessorCount), max(1, inputs.count))
    let work = work
    let progress = progress
    return await withTaskGroup(of: Outcome.self) { group in
      var next = 0
      func add() {
        guard next < inputs.count else { return }
        let index = next
        next += 1
        group.addTask {
          let (id, result) = work.run(inputs[index])
          return Outcome(index: index, input: inputs[index], id: id, result: result)
        }
      }
      for _ in 0..<atOnce { add() }
      var outcomes: [Outcome] = []
      while let outcome = await group.next() {
        outcomes.append(outcome)
        progress(outcomes.count, inputs.count)
        add()
      }
      return outcomes.sorted { $0.index < $1.index }
    }
  }
}
