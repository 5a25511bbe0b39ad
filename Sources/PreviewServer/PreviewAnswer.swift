/// What the server sends for one address.
public struct PreviewAnswer: Sendable, Hashable {
  /// The HTTP status.
  public let status: Int
  /// The media type, such as `text/html; charset=utf-8`.
  public let type: String
  /// The bytes.
  public let bytes: [UInt8]

  /// Makes an answer.
  public init(status: Int = 200, type: String, bytes: [UInt8]) {
    self.status = status
    self.type = type
    self.bytes = bytes
  }
}
