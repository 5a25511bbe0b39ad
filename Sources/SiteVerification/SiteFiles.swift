import Diagnostics
import Foundation

/// The files of a site.
struct SiteFiles: Sendable {
  /// All files by path below the site.
  let all: Set<String>
  /// The pages, sorted.
  let pages: [String]

  init(_ site: String) {
    let paths = FileManager.default.enumerator(atPath: site)?.compactMap { $0 as? String } ?? []
    let shown = paths.filter { path in !path.split(separator: "/").contains { $0.hasPrefix(".") } }
    all = Set(shown)
    pages = shown.filter { $0.hasSuffix(".html") }.sorted()
  }

  /// The pages by trial; those of no trial under the empty id, in parts that can be read side by side.
  var groups: [(id: String, pages: [String])] {
    var byTrial: [String: [String]] = [:]
    var others: [String] = []
    for page in pages {
      let parts = page.split(separator: "/")
      if parts.count > 2, parts[0] == "trials" {
        byTrial[String(parts[1]), default: []].append(page)
      } else {
        others.append(page)
      }
    }
    let rest = stride(from: 0, to: others.count, by: 20).map { start in
      (id: "", pages: Array(others[start..<min(start + 20, others.count)]))
    }
    return byTrial.sorted { $0.key < $1.key }.map { (id: $0.key, pages: $0.value) } + rest
  }
}

/// Where records lie, by id in lower case.
struct RecordFiles: Sendable {
  /// A record in a file, or in a line of one.
  struct Place: Sendable {
    let path: String
    /// The place in a file of several; nil for a file of one.
    let index: Int?
  }

  private(set) var files: [String: Place] = [:]
  private(set) var findings: [Finding] = []

  init(_ paths: [String]) {
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        findings.append(Self.unreadable(path))
        continue
      }
      guard isFolder.boolValue else {
        add(path)
        continue
      }
      let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
      for name in names.sorted() { add(path + "/" + name) }
    }
  }

  private static func unreadable(_ path: String) -> Finding {
    Finding(
      VerificationFinding.unreadable, at: SourcePosition(file: path), "The records cannot be read",
      fix: "name the folder of the records")
  }

  /// A file that is named for its study is read only when it is needed.
  private mutating func add(_ path: String) {
    guard [".json", ".jsonl", ".ndjson"].contains(where: path.hasSuffix) else { return }
    let name = (path.split(separator: "/").last.map(String.init) ?? "").lowercased()
    if name.hasPrefix("nct"), name.count == 16 {
      files[String(name.prefix(11))] = Place(path: path, index: nil)
      return
    }
    for (index, study) in Self.studies(path).enumerated() {
      if let record = SourceRecord(study) { files[record.id] = Place(path: path, index: index) }
    }
  }

  /// Reads a record.
  static func record(_ place: Place) -> SourceRecord? {
    let studies = studies(place.path)
    let index = place.index ?? 0
    return studies.indices.contains(index) ? SourceRecord(studies[index]) : nil
  }

  /// The studies of a file: one, a list, an answer of the registry, or one a line.
  private static func studies(_ path: String) -> [Any] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    if let whole = try? JSONSerialization.jsonObject(with: data) {
      if let list = whole as? [Any] { return list }
      if let list = (whole as? [String: Any])?["studies"] as? [Any] { return list }
      return [whole]
    }
    return data.split(separator: 0x0A).compactMap { try? JSONSerialization.jsonObject(with: Data($0)) }
  }
}
