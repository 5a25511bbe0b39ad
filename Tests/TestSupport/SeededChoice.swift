/// Random choices that are the same in every run.
public struct SeededChoice: RandomNumberGenerator {
  private var state: UInt64

  /// Starts a row of choices; the same seed makes the same row.
  public init(seed: UInt64) { state = seed }

  /// The next number, by SplitMix64 (Steele, Lea, Flood 2014).
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// One of the values, which are not empty.
  public mutating func pick<T>(_ values: [T]) -> T {
    let place = Int(next() % UInt64(values.count))
    return values[place]
  }

  /// A whole number of a range.
  public mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}
