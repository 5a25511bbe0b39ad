import Foundation
import Testing

@testable import PreviewServer

@Suite("The server of the preview", .serialized, .timeLimit(.minutes(5)))
struct PreviewServerTests {
  @Test func answersWithWhatTheSiteSays() async throws {
    let (home, page, missing) = try await ServedSite.with { port, _ in
      (
        ServedSite.get("/", port: port), ServedSite.get("/a/index.html?x=1", port: port),
        ServedSite.get("/b", port: port)
      )
    }
    #expect(home.hasPrefix("HTTP/1.1 200 OK\r\n") && home.hasSuffix("<p></p>"))
    #expect(page.hasSuffix("<p>a/index.html</p>"))
    #expect(missing.hasPrefix("HTTP/1.1 404"))
    for header in ["X-Robots-Tag: noindex", "Cache-Control: no-store", "frame-ancestors 'none'"] {
      #expect(home.contains(header), "\(header)")
    }
  }

  @Test func aHeadRequestGetsNoContent() async throws {
    let answer = try await ServedSite.with { port, _ in ServedSite.get("/", method: "HEAD", port: port) }
    #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n") && answer.hasSuffix("\r\n\r\n"))
    #expect(answer.contains("Content-Length: 7"))
  }

  @Test(
    "nothing can be sent to it", arguments: ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "BREW"])
  func otherMethods(_ method: String) async throws {
    let answer = try await ServedSite.with { port, _ in ServedSite.get("/", method: method, port: port) }
    #expect(answer.hasPrefix("HTTP/1.1 405") || answer.hasPrefix("HTTP/1.1 400"), "\(answer)")
    #expect(!answer.contains("<p>"))
  }

  @Test(
    "another Host is refused",
    arguments: ["example.org", "127.0.0.1:1", "localhost.example.org", "", "[::1]:80"])
  func foreignHosts(_ host: String) async throws {
    let answer = try await ServedSite.with { port, _ in
      ServedSite.get("/", port: port, host: host.replacing("PORT", with: "\(port)"))
    }
    #expect(answer.hasPrefix("HTTP/1.1 421"), "\(answer)")
  }

  @Test func itsOwnNamesAreTaken() async throws {
    let answer = try await ServedSite.with { port, _ in
      ServedSite.get("/", port: port, host: "LocalHost:\(port)")
    }
    #expect(answer.hasPrefix("HTTP/1.1 200"))
  }

  @Test(
    "no address leads out of the site",
    arguments: [
      "/../a", "/a/../b", "/..%2fetc/passwd", "/%2e%2e/a", "/%2E%2E%2Fa", "/a%5c..%5cb", "/a%00", "/%",
      "/%zz", "//a",
      "/a\\b", "/.", "/%252e%252e%252fa", "a", "http://example.org/", "/%ff",
    ])
  func escapes(_ target: String) async throws {
    let answer = try await ServedSite.with { port, _ in ServedSite.get(target, port: port) }
    #expect(answer.hasPrefix("HTTP/1.1 400"), "\(target): \(answer)")
    #expect(RequestGuard.path(target) == nil)
  }

  @Test func aLongAddressAndAContentAreRefused() async throws {
    let (long, content) = try await ServedSite.with { port, _ in
      let client = RawClient(port: port)
      client?.send("GET / HTTP/1.1\r\nHost: localhost:\(port)\r\nContent-Length: 5\r\n\r\nhello")
      return (
        ServedSite.get("/" + String(repeating: "a", count: 4000), port: port), client?.answer() ?? ""
      )
    }
    #expect(long.hasPrefix("HTTP/1.1 414"))
    #expect(content.hasPrefix("HTTP/1.1 413"))
  }

  @Test func aSlowClientIsCutOff() async throws {
    var limits = PreviewLimits()
    limits.request = .milliseconds(300)
    let (silent, dripping, after) = try await ServedSite.with(limits) { port, _ in
      let clients = (RawClient(port: port), RawClient(port: port))
      clients.1?.send("GET / HT")
      return (clients.0?.answer(), clients.1?.answer(), ServedSite.get("/", port: port))
    }
    // An empty answer is a closed connection; nil would be one that was left open.
    #expect(silent == "" && dripping == "")
    #expect(after.hasPrefix("HTTP/1.1 200"))
  }

  @Test func tooManyClientsAreTurnedAway() async throws {
    var limits = ServedSite.patient
    limits.clients = 2
    let (third, later) = try await ServedSite.with(limits) { port, _ in
      var clients = [RawClient(port: port), RawClient(port: port)]
      for client in clients { client?.send(ServedSite.request("/-preview/events", port: port)) }
      for client in clients { _ = client?.answer(until: "data:") }
      let third = ServedSite.get("/", port: port)
      clients = []
      var later = ""
      for _ in 0..<250 where later.isEmpty {
        usleep(20_000)
        later = ServedSite.get("/", port: port)
      }
      return (third, later)
    }
    #expect(third == "")
    #expect(later.hasPrefix("HTTP/1.1 200"))
  }

  @Test func anOpenPageHearsOfEachChange() async throws {
    let heard = try await ServedSite.with { port, server in
      let client = RawClient(port: port)
      client?.send(ServedSite.request("/-preview/events", port: port))
      let first = client?.answer(until: "data: 0\n\n") ?? ""
      Task { await server.announce(7) }
      return first + (client?.answer(until: "data: 7\n\n") ?? "")
    }
    #expect(heard.contains("text/event-stream") && heard.contains("data: 7\n\n"))
  }

  @Test func aPortInUseIsToldAsThat() async throws {
    let first = try await PreviewServer(port: 0) { _ in PreviewAnswer(type: "text/plain", bytes: []) }
    await #expect(throws: PreviewProblem.portInUse(first.port)) {
      _ = try await PreviewServer(port: first.port) { _ in PreviewAnswer(type: "text/plain", bytes: []) }
    }
    await first.close()
  }
}
