import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import RegistryFetch

@Suite("Records come from the registry")
struct FetchTests {
  @Test("by their numbers: one file each, as it came, with the day of the facts; one request a second")
  func numbers() async throws {
    try await FetchFolder.with { folder in
      let server = try FetchFolder.registry { path, _ in
        let id = path.contains("NCT00000001") ? "NCT00000001" : "NCT00000002"
        return PlayedRegistry.ok(FetchFolder.study(id))
      }
      let report = try await folder.fetch(server, ids: ["NCT00000001", "nct00000002"])
      #expect(report.findings == [])
      #expect(report.new == ["NCT00000001", "NCT00000002"])
      #expect(folder.text("NCT00000001.json") == FetchFolder.study("NCT00000001"))
      #expect(report.dataTimestamp == "2026-03-26T09:00:05")
      #expect(folder.text(".fetched.json")?.contains("\"NCT00000002\" : \"2026-03-26T09:00:05\"") == true)
      #expect(server.asked.first == "/api/v2/version")
      #expect(server.asked[1] == "/api/v2/studies/NCT00000001?format=json")
      #expect(folder.time.all.count == server.asked.count - 1)
      #expect(folder.time.all.allSatisfy { $0 > 0.9 && $0 <= 1 })
    }
  }

  @Test("by a search: page after page, each study once, as its own bytes")
  func search() async throws {
    try await FetchFolder.with { folder in
      let server = try FetchFolder.registry { path, _ in
        if path.contains("pageToken=b%2Bc") {
          return PlayedRegistry.ok(FetchFolder.page(["NCT00000003"]))
        }
        if path.contains("pageToken=a") { return PlayedRegistry.ok(FetchFolder.page([], next: "b+c")) }
        return PlayedRegistry.ok(
          FetchFolder.page(["NCT00000001", "NCT00000002", "NCT00000001"], next: "a"))
      }
      let report = try await folder.fetch(server, query: "cond=lung+cancer&status=RECRUITING&locn=S%C3%A8te")
      #expect(report.findings == [])
      #expect(report.new == ["NCT00000001", "NCT00000002", "NCT00000003"])
      #expect(folder.text("NCT00000002.json") == FetchFolder.study("NCT00000002") + "\n")
      let asked = try #require(server.asked.dropFirst().first)
      #expect(
        asked.hasSuffix(
          "pageSize=40&query.cond=lung%20cancer&filter.overallStatus=RECRUITING&query.locn=S%C3%A8te"))
    }
  }

  @Test("and one that says the same is left alone, byte for byte; one that changed is replaced")
  func unchanged() async throws {
    try await FetchFolder.with { folder in
      let old = FetchFolder.study("NCT00000001", day: "2020-01-01").replacing(",", with: " ,\n  ")
      try folder.write(old, to: "NCT00000001.json")
      try folder.write(FetchFolder.study("NCT00000002", title: "Old"), to: "NCT00000002.json")
      let server = try FetchFolder.registry { _, _ in
        PlayedRegistry.ok(FetchFolder.page(["NCT00000001", "NCT00000002"]))
      }
      let report = try await folder.fetch(server, query: "cond=a")
      #expect(report.unchanged == ["NCT00000001"] && report.changed == ["NCT00000002"] && report.new == [])
      #expect(folder.text("NCT00000001.json") == old)
      #expect(folder.text("NCT00000002.json")?.contains("\"A study\"") == true)
      #expect(folder.text(".fetched.json")?.contains("NCT00000001") == true)
    }
  }

  @Test("under the number that counts now, if two were joined")
  func alias() async throws {
    try await FetchFolder.with { folder in
      let server = try FetchFolder.registry { path, _ in
        path.contains("NCT00000009")
          ? PlayedRegistry.answer(
            "301 Moved", "", headers: ["Location: /api/v2/studies/NCT00000001?format=json"])
          : PlayedRegistry.ok(FetchFolder.study("NCT00000001"))
      }
      let report = try await folder.fetch(server, ids: ["NCT00000009"])
      #expect(folder.files == ["NCT00000001.json"])
      #expect(report.findings.map(\.id) == [FetchFinding.alias.rawValue])
      #expect(report.isComplete)
    }
  }

  @Test(
    "after a pause, where the registry asks for one or has a fault",
    arguments: [
      (["429 Too Many Requests"], ["Retry-After: 7"], 7.0), (["503 Busy"], [], 1.0),
      (["500 Fault", "502 Fault"], ["Retry-After: soon"], 2.0),
      (["429 Too Many Requests"], ["Retry-After: Fri, 20 Mar 2026 09:47:00 GMT"], 19.0),
    ])
  func retries(_ statuses: [String], _ headers: [String], _ longest: Double) async throws {
    try await FetchFolder.with { folder in
      let server = try FetchFolder.registry { _, count in
        count - 1 < statuses.count
          ? PlayedRegistry.answer(statuses[count - 1], "", headers: headers)
          : PlayedRegistry.ok(FetchFolder.study("NCT00000001"))
      }
      let report = try await folder.fetch(server, ids: ["NCT00000001"])
      #expect(report.new == ["NCT00000001"] && report.findings == [])
      let most = try #require(folder.time.all.max())
      #expect(abs(most - longest) < 1.01, "\(folder.time.all)")
    }
  }

  @Test("and new data of the registry in between are told")
  func dataChanged() async throws {
    try await FetchFolder.with { folder in
      let server = try PlayedRegistry { path, count in
        guard path.hasSuffix("/version") else {
          return PlayedRegistry.ok(FetchFolder.study("NCT00000001"))
        }
        return PlayedRegistry.ok(
          count == 0 ? FetchFolder.version : FetchFolder.version.replacing("26T", with: "27T"))
      }
      let report = try await folder.fetch(server, ids: ["NCT00000001"])
      #expect(report.findings.map(\.id) == [FetchFinding.dataChanged.rawValue])
      #expect(report.dataTimestamp == "2026-03-26T09:00:05")
    }
  }

  @Test("Only the fetch can reach a network: nothing that builds a site imports it")
  func onlyHere() throws {
    let sources = Folders.project.appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      let path = file.path.dropFirst(sources.path.count + 1)
      for word in ["import FoundationNetworking", "URLSession"] where text.contains(word) {
        #expect(path.hasPrefix("RegistryFetch/") || path == "plainspoken/FetchCommand.swift", "\(path)")
      }
    }
    let package = try String(contentsOf: Folders.project.appending(path: "Package.swift"), encoding: .utf8)
    #expect(package.components(separatedBy: "\"RegistryFetch\"").count == 4)
  }
}
