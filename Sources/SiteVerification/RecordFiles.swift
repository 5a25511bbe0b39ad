import Diagnostics
import Foundation

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
    if Self.isHandwritten(path) { return addHandwritten(path) }
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

  /// A record that was written by hand; what people wrote beside records is none.
  private static func isHandwritten(_ path: String) -> Bool {
    (path.hasSuffix(".yaml") || path.hasSuffix(".yml")) && !path.hasSuffix(".words.yml")
  }

  private mutating func addHandwritten(_ path: String) {
    if let record = Self.handwritten(path) {
      files[record.id] = Place(path: path, index: nil)
    } else {
      findings.append(
        Finding(
          VerificationFinding.noRecord, at: SourcePosition(file: path),
          "The second reader does not know a form of YAML in this record, so its pages are not compared",
          fix: "write it without anchors, tags and tabs"))
    }
  }

  private static func handwritten(_ path: String) -> SourceRecord? {
    FileManager.default.contents(atPath: path).flatMap {
      SourceRecord(yaml: String(decoding: $0, as: UTF8.self))
    }
  }

  /// Reads a record.
  static func record(_ place: Place) -> SourceRecord? {
    if isHandwritten(place.path) { return handwritten(place.path) }
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
