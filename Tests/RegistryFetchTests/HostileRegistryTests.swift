import Diagnostics
import Foundation
import Testing

@testable import RegistryFetch

@Suite("An answer that fails loses nothing")
struct HostileRegistryTests {
  @Test(
    "a page for people, cut JSON, another study, nothing at all",
    arguments: [
      "<html><body>Sign in</body></html>", "", "[]", "null", "{\"protocolSection\":{}}",
      String(FetchFolder.study("NCT00000001").dropLast(20)), String(repeating: "[", count: 100_000),
    ])
  func notJSON(_ body: String) async throws {
    #expect(
      try await BadRegistry.fetch { _, _ in PlayedRegistry.ok(body) } == ["fetch-not-json", "fetch-not-json"])
    #expect(
      try await BadRegistry.fetch({ _, _ in PlayedRegistry.ok(body) }, query: "cond=a") == [
        FetchFinding.notJSON.rawValue
      ])
  }

  @Test(
    "an id that is a path, or another one",
    arguments: ["../../x", "NCT0000000", "NCT00000001/../x", "", "NCT0000000١"])
  func badId(_ id: String) async throws {
    #expect(
      try await BadRegistry.fetch { _, _ in PlayedRegistry.ok(FetchFolder.study(id)) } == [
        "fetch-not-json", "fetch-not-json",
      ])
    let page = FetchFolder.page([id, "NCT00000003"])
    let found = try await BadRegistry.fetch(
      { _, _ in PlayedRegistry.ok(page) }, query: "cond=a",
      then: { report, folder, _ in
        #expect(report.new == ["NCT00000003"])
        #expect(folder.files == ["NCT00000001.json", "NCT00000003.json"])
      })
    #expect(found == [FetchFinding.badRecord.rawValue])
    let other = try await BadRegistry.fetch { _, _ in PlayedRegistry.ok(FetchFolder.study("NCT00000007")) }
    #expect(other == ["fetch-bad-record", "fetch-bad-record"])
  }

  @Test("ten gigabytes announced, and more bytes than were announced")
  func tooLarge() async throws {
    let announced: [PlayedRegistry.Step] = [
      .send("HTTP/1.1 200 OK\r\nContent-Length: 10737418240\r\n\r\n{"), .pause(milliseconds: 2000),
    ]
    #expect(try await BadRegistry.fetch { _, _ in announced } == [FetchFinding.tooLarge.rawValue])
    let flood: [PlayedRegistry.Step] = [
      .send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{"), .flood(8 << 20),
    ]
    #expect(try await BadRegistry.fetch { _, _ in flood } == [FetchFinding.tooLarge.rawValue])
  }

  @Test("an answer that unpacks to far more bytes than it says, and one without an end")
  func bomb() async throws {
    let packed = PackedAnswer.spaces(256 << 20)
    #expect(packed.count < 2 << 20)
    let head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(packed.count)\r\n\r\n"
    let big = try await BadRegistry.fetch(
      { _, _ in [.send(head), .bytes(packed)] },
      limits: { $0.record = AnswerLimits(bytes: 4 << 20, seconds: 30) })
    #expect(big == [FetchFinding.tooLarge.rawValue])
    // A proof that it was unpacked at all: less than the limit is read, and is no study.
    let small = PackedAnswer.spaces(1 << 20)
    let read = try await BadRegistry.fetch(
      { _, _ in
        [.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n"), .bytes(small)]
      }, limits: { $0.record = AnswerLimits(bytes: 4 << 20, seconds: 30) })
    #expect(read.allSatisfy { [FetchFinding.notJSON, .unreachable].map(\.rawValue).contains($0) })
    let chunk = "400\r\n" + String(repeating: " ", count: 1024) + "\r\n"
    let chunks = Array(repeating: PlayedRegistry.Step.send(chunk), count: 3000)
    let endless = try await BadRegistry.fetch { _, _ in
      [.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")] + chunks
    }
    #expect(endless == [FetchFinding.tooLarge.rawValue])
  }

  @Test("a slow answer, and one that drips for ever")
  func tooSlow() async throws {
    let drip: [PlayedRegistry.Step] =
      [.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")]
      + (0..<900).flatMap { _ in [PlayedRegistry.Step.send("{"), .pause(milliseconds: 200)] }
    // Far longer than a busy machine may be late; the client hangs up before.
    for steps in [[.pause(milliseconds: 600_000)], drip] {
      let found = try await BadRegistry.fetch(
        { _, _ in steps }, limits: { $0.record = AnswerLimits(bytes: 1 << 20, seconds: 0.2) })
      #expect(found == [FetchFinding.tooSlow.rawValue])
    }
  }

  @Test("a connection that breaks off, and no server")
  func broken() async throws {
    let cut: [PlayedRegistry.Step] = [.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"a\":1}")]
    let found = try await BadRegistry.fetch { _, _ in
      cut
    } then: { _, folder, server in
      #expect(server.asked.count == 1 + RegistryClient.pauses.count)
      #expect(
        Array(folder.time.all.suffix(4).map { $0.rounded() }) == [1, 2, 4, 8].suffix(4)
          || folder.time.all.max() == 8)
    }
    #expect(found == [FetchFinding.unreachable.rawValue])
    #expect(try await BadRegistry.fetch { _, _ in [] } == [FetchFinding.unreachable.rawValue])
    #expect(
      try await BadRegistry.fetch { _, _ in [.send("garbage\r\n\r\n")] } == [
        FetchFinding.unreachable.rawValue
      ])
  }

  @Test("a record that cannot be written, and a link in its place")
  func unwritable() async throws {
    try await FetchFolder.with { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/NCT00000001.json", withDestinationPath: folder.path + "/elsewhere")
      let server = try FetchFolder.registry { _, _ in PlayedRegistry.ok(FetchFolder.study("NCT00000001")) }
      let report = try await folder.fetch(server, ids: ["NCT00000001"])
      #expect(report.findings.map(\.id) == [FetchFinding.unwritable.rawValue])
      #expect(folder.text("elsewhere") == nil)
    }
  }

  @Test("a version that is none: nothing is fetched")
  func version() async throws {
    try await FetchFolder.with { folder in
      for body in ["<html>", "{}", "{\"dataTimestamp\":\"<script>alert(1)</script>\"}"] {
        let server = try PlayedRegistry { _, _ in PlayedRegistry.ok(body) }
        let report = try await folder.fetch(server, ids: ["NCT00000001"])
        #expect(report.findings.map(\.id) == ["fetch-not-json"])
        #expect(folder.files == [] && folder.text(".fetched.json") == nil)
      }
    }
  }
}
