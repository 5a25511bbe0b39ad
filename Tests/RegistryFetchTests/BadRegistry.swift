import Diagnostics
import Foundation
import Testing

@testable import RegistryFetch

/// A fetch from a registry that behaves badly.
enum BadRegistry {
  static let old = FetchFolder.study("NCT00000001", title: "Old")

  /// Fetches from a bad registry into a folder with one record, which must stay as it was.
  static func fetch(
    _ play: @escaping @Sendable (String, Int) -> [PlayedRegistry.Step], query: String? = nil,
    limits: (inout RegistryFetcher.Limits) -> Void = { _ in },
    then check: (FetchReport, FetchFolder, PlayedRegistry) throws -> Void = { _, _, _ in }
  ) async throws -> [String] {
    var ids: [String] = []
    try await FetchFolder.with { folder in
      try folder.write(old, to: "NCT00000001.json")
      let server = try FetchFolder.registry(play)
      let report = try await folder.fetch(
        server, ids: ["NCT00000001", "NCT00000002"], query: query, limits: limits)
      ids = report.findings.map(\.id)
      #expect(folder.text("NCT00000001.json") == old)
      #expect(folder.files.allSatisfy { $0.hasPrefix("NCT0000000") })
      try check(report, folder, server)
    }
    return ids
  }
}
