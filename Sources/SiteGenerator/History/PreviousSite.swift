import ContentHashing
import Foundation
import SiteHistory

/// The site that a build replaces, as far as it is known. Its files are read when they are asked for; a file that is
/// missing or broken is as if it had never been.
struct PreviousSite: Sendable {
  /// The folder of the site.
  let folder: String
  /// What it knows of itself.
  let site: SiteState?
  /// The trials that it knows, sorted.
  let ids: [String]

  /// Nil if there is no site, or one without a memory.
  init?(_ folder: String) {
    self.folder = folder
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + KeptFiles.trials)) ?? []
    ids = names.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
    site = Self.bytes(folder + "/" + KeptFiles.site).flatMap {
      HistoryJSON.value(SiteState.self, from: $0)
    }
    if ids.isEmpty && site == nil { return nil }
  }

  /// What it knows of a trial.
  func state(_ id: String) -> TrialState? {
    bytes(KeptFiles.trial(id)).flatMap { HistoryJSON.value(TrialState.self, from: $0) }
  }

  /// The bytes of one of its files.
  func bytes(_ path: String) -> [UInt8]? { Self.bytes(folder + "/" + path) }

  /// The bytes of a page, only if they are those that were written.
  func page(_ path: String, digest: String) -> [UInt8]? {
    bytes(path).flatMap { ContentDigest(of: $0).hex == digest ? $0 : nil }
  }

  private static func bytes(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { Array($0) }
  }
}
