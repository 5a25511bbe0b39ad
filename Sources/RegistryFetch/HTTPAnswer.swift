/// What a web server answered.
public struct HTTPAnswer: Sendable, Hashable {
  /// The status code, such as 200.
  public let status: Int
  /// The headers, their names in small letters.
  public let headers: [String: String]
  /// The content.
  public let body: [UInt8]

  /// Makes an answer.
  public init(status: Int, headers: [String: String] = [:], body: [UInt8] = []) {
    (self.status, self.headers, self.body) = (status, headers, body)
  }
}

/// Why there is no answer.
public enum TransportFailure: Error, Sendable, Hashable {
  /// The answer has more bytes than it may have.
  case tooLarge
  /// The whole answer was not there in time.
  case tooSlow
  /// No connection, or it broke off.
  case broken
}

/// Asks a web server. Redirects are not followed: whoever asks decides where to go.
public protocol HTTPTransport: Sendable {
  /// The answer to a GET request.
  func answer(to address: String, limits: AnswerLimits) async throws(TransportFailure) -> HTTPAnswer
}

/// What an answer may cost.
public struct AnswerLimits: Sendable, Hashable {
  /// The most bytes of its content.
  public let bytes: Int
  /// The most seconds until its last byte.
  public let seconds: Double

  /// Makes limits.
  public init(bytes: Int, seconds: Double) { (self.bytes, self.seconds) = (bytes, seconds) }
}
