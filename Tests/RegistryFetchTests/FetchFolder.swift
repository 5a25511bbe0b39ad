import Diagnostics
import Foundation

@testable import RegistryFetch

/// A clock that only moves when somebody waits.
final class PretendedTime: @unchecked Sendable {
  private let lock = NSLock()
  private var date = Date(timeIntervalSince1970: 1_774_000_000)
  private var waits: [Double] = []

  /// The pauses so far, in seconds.
  var all: [Double] { lock.withLock { waits } }

  var waiting: Waiting {
    Waiting(
      now: { self.lock.withLock { self.date } },
      wait: { seconds in
        self.lock.withLock {
          self.waits.append(seconds)
          self.date += seconds
        }
      })
  }
}

/// A folder of records, and a fetch into it.
struct FetchFolder {
  let path: String
  let time = PretendedTime()

  static func with(_ body: (FetchFolder) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fetch-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await body(FetchFolder(path: folder))
  }

  static func study(_ id: String, title: String = "A study", day: String = "2026-03-26") -> String {
    "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"\(id)\",\"briefTitle\":\"\(title)\"}},\"derivedSection\":{\"miscInfoModule\":{\"versionHolder\":\"\(day)\"}},\"hasResults\":false}"
  }

  static func page(_ ids: [String], next: String? = nil) -> String {
    let token = next.map { ",\"nextPageToken\":\"\($0)\"" } ?? ""
    return "{\"studies\":[\n" + ids.map { study($0) }.joined(separator: ",\n") + "\n]\(token)}"
  }

  static let version = "{\"apiVersion\":\"2.0.5\",\"dataTimestamp\":\"2026-03-26T09:00:05\"}"

  /// Plays the API: `play` answers all but the version.
  static func registry(_ play: @escaping @Sendable (String, Int) -> [PlayedRegistry.Step]) throws
    -> PlayedRegistry
  {
    try PlayedRegistry { path, count in
      path.hasSuffix("/version") ? PlayedRegistry.ok(version) : play(path, count)
    }
  }

  func fetch(
    _ server: PlayedRegistry, ids: [String] = [], query: String? = nil,
    limits change: (inout RegistryFetcher.Limits) -> Void = { _ in }
  ) async throws -> FetchReport {
    var limits = RegistryFetcher.Limits()
    limits.record = AnswerLimits(bytes: 1 << 20, seconds: 5)
    limits.page = limits.record
    change(&limits)
    var findings: [Finding] = []
    guard let address = RegistryAddress(server.address) else { throw FetchProblem(.redirect, at: "", "") }
    let fetcher = RegistryFetcher(
      from: address, to: path, transport: URLSessionTransport(agent: "test"), waiting: time.waiting,
      limits: limits)
    if let search = query.flatMap({ RegistryQuery($0, findings: &findings) }) {
      return await fetcher.fetch(.search(search))
    }
    return await fetcher.fetch(.studies(ids.compactMap(StudyNumber.init)))
  }

  func text(_ name: String) -> String? { try? String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) }

  /// The files that are no hidden ones.
  var files: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter { !$0.hasPrefix(".") }
      .sorted()
  }

  func write(_ text: String, to name: String) throws {
    try text.write(toFile: "\(path)/\(name)", atomically: true, encoding: .utf8)
  }
}
