import ContentHashing
import Foundation
import SiteHistory

/// What a build compares with: the site that it replaces, and what has changed since besides records.
struct SitePast: Sendable {
  /// The site that is replaced; nil if there is none, or nothing is compared.
  let previous: PreviousSite?
  /// What this site is made from besides records.
  let inputs: SiteInputs
  /// What of it is not as it was.
  let changes: [InputChange]

  /// Reads the inputs; `comparing` false for a check, which has no old site.
  init(_ configuration: SiteConfiguration, comparing: Bool) {
    inputs = SiteInputs(
      templates: InputFiles.digests(configuration.templates),
      glossary: InputFiles.digests(configuration.glossary),
      settings: [
        "site-name": configuration.siteName, "base-url": configuration.siteAddress,
        "search": configuration.hasSearch ? "yes" : "no",
      ],
      program: ProgramVersion.text)
    previous = comparing ? PreviousSite(FolderFiles.resolved(configuration.output)) : nil
    changes = previous?.site.map { [inputs] old in inputs.changes(since: old.inputs) } ?? []
  }
}

/// The files below a folder, as the site remembers them.
enum InputFiles {
  /// Hidden files and what is written for people have no part in pages.
  private static func isInput(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.last != "README.md" && !parts.contains { $0.hasPrefix(".") }
  }

  /// The path below the folder of each file, with the SHA-256 of its bytes. Hidden files do not count.
  static func digests(_ folder: String) -> [String: String] {
    var digests: [String: String] = [:]
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    for path in paths where isInput(path) {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder),
        !isFolder.boolValue, let data = FileManager.default.contents(atPath: folder + "/" + path)
      else { continue }
      digests[path] = ContentDigest(of: Array(data)).hex
    }
    return digests
  }
}
