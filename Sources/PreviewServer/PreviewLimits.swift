import NIOCore

/// How long and how large a client of the preview may be. Tests shorten the times.
public struct PreviewLimits: Sendable {
  /// The time from the first byte of a connection, or the end of an answer, to the end of the next request.
  public var request = TimeAmount.seconds(15)
  /// The time in which a client must have taken an answer.
  public var answer = TimeAmount.seconds(30)
  /// The pause after which an open event stream shows that it is alive.
  public var heartbeat = Duration.seconds(15)
  /// The most clients at one time.
  public var clients = 100
  /// The most bytes of an address.
  public var address = 2048

  /// The limits for people.
  public init() {}
}
