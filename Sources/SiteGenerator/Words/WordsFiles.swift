import Diagnostics
import Foundation
import TrialRecords

/// The files in which people write words for a trial.
enum WordsFiles {
  private static let endings = [".words.yml", ".words.yaml"]

  /// The file beside a record; nil where there is none.
  static func file(for trial: Trial) -> String? {
    let folder = trial.origin.file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let base = folder.isEmpty ? "" : folder.joined(separator: "/") + "/"
    let names = [trial.id, trial.id.uppercased(), trial.id.lowercased()]
    return names.flatMap { name in endings.map { base + name + $0 } }.first {
      FileManager.default.fileExists(atPath: $0)
    }
  }

  /// A finding for each file of words that belongs to none of these trials.
  static func orphans(in paths: [String], trials ids: Set<String>) -> [Finding] {
    paths.sorted().flatMap(files).filter { file in
      let name = file.split(separator: "/").last.map(String.init) ?? file
      return !ids.contains(
        endings.reduce(name) { $0.hasSuffix($1) ? String($0.dropLast($1.count)) : $0 }.lowercased())
    }.map { file in
      Finding(
        WordsFinding.noRecord, at: SourcePosition(file: file), "The file of words belongs to no record",
        fix: "give it the id of a record, or remove it")
    }
  }

  private static func files(below folder: String) -> [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.filter { name in endings.contains { name.hasSuffix($0) } }.sorted().map { "\(folder)/\($0)" }
  }
}
