import Diagnostics
import Foundation
import Testing

@testable import RegistryFetch

@Suite("A registry that sends the program round or away loses nothing")
struct EndlessRegistryTests {
  @Test(
    "a redirect to another server, out of the API, round in a circle",
    arguments: [
      "http://127.0.0.1:1/api/v2/studies/NCT00000001", "https://127.0.0.1/api/v2/x", "file:///etc/passwd",
      "/other",
      "/api/v2/studies/NCT00000001?format=json", "//example.org/api/v2/",
    ])
  func redirect(_ location: String) async throws {
    let found = try await BadRegistry.fetch { _, _ in
      PlayedRegistry.answer("302 Found", "", headers: ["Location: \(location)"])
    }
    #expect(found == [FetchFinding.redirect.rawValue])
  }

  @Test("redirects without an end")
  func manyRedirects() async throws {
    let found = try await BadRegistry.fetch { _, count in
      PlayedRegistry.answer("302 Found", "", headers: ["Location: /api/v2/studies/\(count)"])
    } then: { _, _, server in
      #expect(server.asked.count == 2 + RegistryClient.mostRedirects)
    }
    #expect(found == [FetchFinding.redirect.rawValue])
  }

  @Test("pages without an end: the same mark again, empty pages, more than was allowed")
  func endless() async throws {
    let same = try await BadRegistry.fetch(
      { _, _ in PlayedRegistry.ok(FetchFolder.page(["NCT00000003"], next: "a")) }, query: "cond=a")
    #expect(same == [FetchFinding.endless.rawValue])
    let empty = try await BadRegistry.fetch(
      { _, count in PlayedRegistry.ok(FetchFolder.page([], next: "\(count)")) }, query: "cond=a")
    #expect(empty == ["fetch-endless"])
    let many = try await BadRegistry.fetch(
      { _, count in PlayedRegistry.ok(FetchFolder.page(["NCT0000000\(count + 2)"], next: "\(count)")) },
      query: "cond=a",
      limits: { $0.records = 3 }
    ) { report, folder, _ in
      #expect(report.new.count == 3)
      #expect(folder.files.count == 4)
    }
    #expect(many == ["fetch-endless"])
  }

  @Test("refusals: unknown, not understood, a pause too long, a fault that stays")
  func refused() async throws {
    #expect(
      try await BadRegistry.fetch { _, _ in PlayedRegistry.answer("404 Not Found", "no") } == [
        "fetch-not-found", FetchFinding.notFound.rawValue,
      ])
    #expect(
      try await BadRegistry.fetch { _, _ in PlayedRegistry.answer("400 Bad", "no") } == [
        FetchFinding.refused.rawValue
      ])
    let long = try await BadRegistry.fetch { _, _ in
      PlayedRegistry.answer("429 Too Many", "", headers: ["Retry-After: 86400"])
    } then: { report, folder, server in
      #expect(server.asked.count == 2)
      #expect(report.findings.first?.headline.contains("86400") == true)
    }
    #expect(long == ["fetch-refused"])
    let stays = try await BadRegistry.fetch { _, _ in PlayedRegistry.answer("500 Fault", "") }
    #expect(stays == ["fetch-refused"])
  }
}
