import Foundation

/// The clock and the waiting of a fetch, so that tests need none.
public struct Waiting: Sendable {
  /// The time.
  public let now: @Sendable () -> Date
  /// Waits so many seconds.
  public let wait: @Sendable (Double) async -> Void

  /// Makes a clock.
  public init(now: @escaping @Sendable () -> Date, wait: @escaping @Sendable (Double) async -> Void) {
    (self.now, self.wait) = (now, wait)
  }

  /// The computer's own.
  public static let real = Waiting(
    now: { Date() }, wait: { seconds in try? await Task.sleep(for: .seconds(seconds)) })
}
