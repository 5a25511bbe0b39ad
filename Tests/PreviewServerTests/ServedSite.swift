import Foundation

@testable import PreviewServer

/// A server on a free port with a site of two pages, while a test runs.
enum ServedSite {
  /// Limits for a machine on which other tests take all the time.
  static var patient: PreviewLimits {
    var limits = PreviewLimits()
    (limits.request, limits.answer) = (.minutes(2), .minutes(2))
    return limits
  }

  /// Runs a test with the port, on a thread of its own: reading waits for the server.
  static func with<Value: Sendable>(
    _ limits: PreviewLimits = patient, _ body: @escaping @Sendable (Int, PreviewServer) -> Value
  ) async throws -> Value {
    let server = try await PreviewServer(port: 0, limits: limits) { path in
      path.isEmpty || path == "a/index.html"
        ? PreviewAnswer(type: "text/html; charset=utf-8", bytes: Array("<p>\(path)</p>".utf8))
        : PreviewAnswer(status: 404, type: "text/plain", bytes: Array("none".utf8))
    }
    return await withTaskGroup(of: Void.self) { group in
      group.addTask { await server.run() }
      let value = await withCheckedContinuation { done in
        DispatchQueue.global().async { done.resume(returning: body(server.port, server)) }
      }
      await server.close()
      group.cancelAll()
      return value
    }
  }

  static func request(_ target: String, method: String = "GET", port: Int, host: String? = nil) -> String {
    "\(method) \(target) HTTP/1.1\r\nHost: \(host ?? "127.0.0.1:\(port)")\r\nConnection: close\r\n\r\n"
  }

  static func get(_ target: String, method: String = "GET", port: Int, host: String? = nil) -> String {
    let client = RawClient(port: port)
    client?.send(request(target, method: method, port: port, host: host))
    return client?.answer() ?? ""
  }
}
