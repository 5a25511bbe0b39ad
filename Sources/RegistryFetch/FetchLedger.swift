import Foundation

/// What the folder of records remembers of its fetches: for each record, the day of the registry's data that last
/// confirmed it ("facts as of"). A hidden file, so that it is taken for no record.
struct FetchLedger: Codable, Sendable, Hashable {
  /// The name of its file.
  static let fileName = ".fetched.json"

  /// The registry's own time of its data at the last fetch, as `2026-03-26T09:00:05` (UTC).
  var dataTimestamp: String?
  /// For each number, the time of the data in which it stood as the file has it.
  var records: [String: String] = [:]

  /// The ledger of a folder; empty where there is none or it cannot be read.
  init(folder: String) {
    let data = FileManager.default.contents(atPath: "\(folder)/\(Self.fileName)")
    self = data.flatMap { try? JSONDecoder().decode(FetchLedger.self, from: $0) } ?? FetchLedger()
  }

  init() {}

  /// Writes it in one step.
  func write(to folder: String) throws(FetchProblem) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let file = "\(folder)/\(Self.fileName)"
    do {
      try (encoder.encode(self) + [10]).write(to: URL(filePath: file), options: .atomic)
    } catch {
      throw FetchProblem(.unwritable, at: file, "The days of the facts cannot be written")
    }
  }
}
