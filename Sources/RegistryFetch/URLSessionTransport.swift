import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The web by Foundation. The only place of the program that can reach a network.
public struct URLSessionTransport: HTTPTransport {
  private let agent: String

  /// A transport that names itself to servers.
  public init(agent: String) { self.agent = agent }

  /// The answer to a GET request.
  public func answer(to address: String, limits: AnswerLimits) async throws(TransportFailure) -> HTTPAnswer {
    guard let url = URL(string: address) else { throw .broken }
    var request = URLRequest(url: url)
    request.setValue(agent, forHTTPHeaderField: "User-Agent")
    request.setValue("application/json", forHTTPHeaderField: "Accept")
    request.timeoutInterval = max(1, limits.seconds.rounded(.up))
    let collector = AnswerCollector(mostBytes: limits.bytes)
    let result = await collector.run(request, seconds: limits.seconds)
    return try result.get()
  }
}

/// Collects one answer and ends as soon as it is too large. URLSession's own limit of time for a whole answer is not kept
/// on Linux, so a task that waits ends it.
private final class AnswerCollector: NSObject, URLSessionDataDelegate, @unchecked Sendable {
  private let mostBytes: Int
  private let lock = NSLock()
  private var body: [UInt8] = []
  private var response: HTTPURLResponse?
  private var failure: TransportFailure?
  private var task: URLSessionDataTask?
  private var isDone = false
  private var continuation: CheckedContinuation<Result<HTTPAnswer, TransportFailure>, Never>?

  init(mostBytes: Int) { self.mostBytes = mostBytes }

  func run(_ request: URLRequest, seconds: Double) async -> Result<HTTPAnswer, TransportFailure> {
    let settings = URLSessionConfiguration.ephemeral
    settings.urlCache = nil
    settings.httpShouldSetCookies = false
    settings.httpCookieAcceptPolicy = .never
    let session = URLSession(configuration: settings, delegate: self, delegateQueue: nil)
    let alarm = Task {
      try await Task.sleep(for: .seconds(seconds))
      self.stop(.tooSlow)
    }
    let result = await withCheckedContinuation { continuation in
      let task = session.dataTask(with: request)
      lock.withLock { (self.continuation, self.task) = (continuation, task) }
      task.resume()
    }
    alarm.cancel()
    session.invalidateAndCancel()
    return result
  }

  private func stop(_ reason: TransportFailure) {
    lock.withLock { failure = failure ?? reason }
    task?.cancel()
    finish(nil)
  }

  private func finish(_ error: (any Error)?) {
    let waiting = lock.withLock { () -> (CheckedContinuation<Result<HTTPAnswer, TransportFailure>, Never>)? in
      defer { continuation = nil }
      return continuation
    }
    waiting?.resume(returning: result(error))
  }

  private func result(_ error: (any Error)?) -> Result<HTTPAnswer, TransportFailure> {
    lock.withLock {
      if let failure { return .failure(failure) }
      guard error == nil, let response, isWhole(response) else {
        return .failure((error as? URLError)?.code == .timedOut ? .tooSlow : .broken)
      }
      var headers: [String: String] = [:]
      for (name, value) in response.allHeaderFields {
        headers[String(describing: name).lowercased()] = String(describing: value)
      }
      return .success(HTTPAnswer(status: response.statusCode, headers: headers, body: body))
    }
  }

  /// An answer that was cut has fewer bytes than it said. A packed one says another number.
  private func isWhole(_ response: HTTPURLResponse) -> Bool {
    let isPacked = response.value(forHTTPHeaderField: "Content-Encoding") != nil
    let said = response.value(forHTTPHeaderField: "Content-Length").flatMap { Int($0) }
    return isPacked || said == nil || said == body.count || !(200..<300).contains(response.statusCode)
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
  ) {
    lock.withLock { self.response = response as? HTTPURLResponse }
    let isTooLarge = response.expectedContentLength > Int64(mostBytes)
    completionHandler(isTooLarge ? .cancel : .allow)
    if isTooLarge { stop(.tooLarge) }
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let isTooLarge = lock.withLock {
      // What still comes after the end is not kept: a packed answer unpacks faster than it can be stopped.
      if body.count <= mostBytes { body += data }
      return body.count > mostBytes
    }
    if isTooLarge { stop(.tooLarge) }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
  ) {
    lock.withLock { self.response = response }
    completionHandler(nil)
    // Some versions of Foundation wait for ever after a redirect that is not followed.
    task.cancel()
    finish(nil)
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    finish(error)
  }
}
