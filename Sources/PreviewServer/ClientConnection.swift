import NIOCore
import NIOHTTP1

/// Answers the requests of one client, one after the other.
struct ClientConnection: Sendable {
  typealias Requests = NIOAsyncChannelInboundStream<HTTPServerRequestPart>
  typealias Answers = NIOAsyncChannelOutboundWriter<HTTPServerResponsePart>

  let gate: RequestGuard
  let heartbeat: Duration
  let bell: PreviewBell
  let site: PreviewServer.Site
  /// Whether the client is still there.
  var isOpen: @Sendable () -> Bool = { true }

  func serve(_ requests: Requests, _ answers: Answers) async throws {
    var head: HTTPRequestHead?
    for try await part in requests {
      switch part {
      case .head(let new): head = new
      case .body: continue
      case .end:
        guard let asked = head else { return }
        guard try await answer(asked, answers) else { return }
        head = nil
      }
    }
  }

  /// Whether the connection goes on.
  private func answer(_ head: HTTPRequestHead, _ answers: Answers) async throws -> Bool {
    switch gate.verdict(head) {
    case .refused(let status, let reason):
      let text = PreviewAnswer(
        status: status, type: "text/plain; charset=utf-8", bytes: Array((reason + "\n").utf8))
      try await send(text, to: head, keepsAlive: false, answers)
      return false
    case .path(PreviewServer.eventPath) where head.method == .GET:
      try await sendEvents(head, answers)
      return false
    case .path(let path):
      try await send(await site(path), to: head, keepsAlive: head.isKeepAlive, answers)
      return head.isKeepAlive
    }
  }

  private func send(
    _ answer: PreviewAnswer, to head: HTTPRequestHead, keepsAlive: Bool, _ answers: Answers
  ) async throws {
    var headers = Self.headers(type: answer.type)
    headers.add(name: "Content-Length", value: String(answer.bytes.count))
    headers.add(name: "Connection", value: keepsAlive ? "keep-alive" : "close")
    if answer.status == 405 { headers.add(name: "Allow", value: "GET, HEAD") }
    let status = HTTPResponseStatus(statusCode: answer.status)
    var parts: [HTTPServerResponsePart] = [
      .head(HTTPResponseHead(version: head.version, status: status, headers: headers))
    ]
    if head.method != .HEAD { parts.append(.body(.byteBuffer(ByteBuffer(bytes: answer.bytes)))) }
    try await answers.write(contentsOf: parts + [.end(nil)])
  }

  /// Sends the number of the newest pages now, then after each change, with a sign of life between.
  private func sendEvents(_ head: HTTPRequestHead, _ answers: Answers) async throws {
    let rings = await bell.rings()
    let response = HTTPResponseHead(
      version: head.version, status: .ok, headers: Self.headers(type: PreviewServer.eventStream))
    try await answers.write(.head(response))
    try await answers.write(Self.text("retry: 500\n\ndata: \(await bell.version)\n\n"))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { for await ring in rings { try await answers.write(Self.text("data: \(ring)\n\n")) } }
      group.addTask { try await keepAlive(answers) }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  /// Ends soon after the client went, so that a closed page takes no place from another one.
  private func keepAlive(_ answers: Answers) async throws {
    while isOpen() {
      let next = ContinuousClock.now + heartbeat
      while isOpen(), ContinuousClock.now < next { try await Task.sleep(for: .milliseconds(200)) }
      try await answers.write(Self.text(":\n\n"))
    }
  }

  private static func text(_ text: String) -> HTTPServerResponsePart {
    .body(.byteBuffer(ByteBuffer(string: text)))
  }

  /// What keeps a preview from being kept, found, framed or read by other sites. Pages load only what this server has.
  private static func headers(type: String) -> HTTPHeaders {
    [
      "Content-Type": type, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff",
      "X-Robots-Tag": "noindex", "Referrer-Policy": "no-referrer",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Content-Security-Policy":
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; form-action 'none'; base-uri 'none'",
    ]
  }
}
