import Diagnostics

/// A part of what editors write: read again only when one of its files changed. While its files have an error, the
/// last good value stays.
struct KeptPart<Value: Sendable>: Sendable {
  /// The last good value; without one, what could be read.
  private(set) var value: Value?
  /// What is wrong with the files now.
  private(set) var findings: [Finding] = []
  /// Whether its files changed since it was read.
  private(set) var isStale = true
  private var wasGood = false

  /// Its files changed.
  mutating func expire() { isStale = true }

  /// Keeps what was read now, unless it is worse than what is there.
  mutating func keep(_ new: Value?, _ found: [Finding]) {
    isStale = false
    findings = found
    let isGood = new != nil && !found.contains { $0.severity == .error }
    if isGood || !wasGood { value = new ?? value }
    wasGood = wasGood || isGood
  }
}
