import Foundation

/// Does one thing with many inputs, several at the same time.
struct SideBySide: Sendable {
  /// How many at the same time; 0 for as many as the machine has cores.
  let jobs: Int
  /// Told after each: how many are done, of how many.
  let progress: @Sendable (Int, Int) -> Void

  /// The results, in the order of the inputs.
  func results<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], of work: @escaping @Sendable (Input) -> Output
  ) async -> [Output] {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let atOnce = min(max(1, jobs > 0 ? jobs : cores), max(1, inputs.count))
    return await withTaskGroup(of: (index: Int, output: Output).self) { group in
      var next = 0
      func add() {
        guard next < inputs.count else { return }
        let index = next
        next += 1
        group.addTask { (index, work(inputs[index])) }
      }
      for _ in 0..<atOnce { add() }
      var done: [(index: Int, output: Output)] = []
      while let result = await group.next() {
        done.append(result)
        progress(done.count, inputs.count)
        add()
      }
      return done.sorted { $0.index < $1.index }.map(\.output)
    }
  }
}
