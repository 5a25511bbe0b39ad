/// How much speaks for each sense, and what rules one out.
struct SenseEvidence: Sendable, Hashable {
  /// Points for each sense.
  var points: [Int]
  /// Senses that a word rules out.
  var excluded: Set<Int> = []

  init(count: Int) { points = Array(repeating: 0, count: count) }

  /// Both together.
  func adding(_ other: SenseEvidence) -> SenseEvidence {
    var sum = self
    for place in points.indices { sum.points[place] += other.points[place] }
    sum.excluded.formUnion(other.excluded)
    return sum
  }

  /// Of the candidates, those with the most points and not ruled out; all that are left where nobody has any.
  func best(of candidates: [Int]) -> [Int] {
    let left = candidates.filter { !excluded.contains($0) }
    let most = left.map { points[$0] }.max() ?? 0
    return most == 0 ? left : left.filter { points[$0] == most }
  }

  /// Whether anything speaks for one of the candidates.
  func speaks(for candidates: [Int]) -> Bool {
    candidates.contains { points[$0] > 0 && !excluded.contains($0) }
  }
}
