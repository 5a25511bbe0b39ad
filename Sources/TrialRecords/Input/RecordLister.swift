import Diagnostics
import Foundation

/// Finds the records at paths without reading them into memory.
public enum RecordLister {
  /// The records in folders, files and JSON Lines files, and what is wrong with those. Folders are searched through
  /// all levels; hidden files and files of other kinds in them are passed over. A file is listed once.
  public static func list(_ paths: [String]) -> RecordListing {
    var findings: [Finding] = []
    var inputs: [RecordInput] = []
    for file in files(paths, findings: &findings) { inputs += records(in: file, findings: &findings) }
    if inputs.isEmpty, findings.isEmpty {
      findings.append(
        Finding(
          RecordFinding.noRecords, at: SourcePosition(file: paths.first ?? "Records"), "No records are here",
          fix: "put records (.json, .jsonl, .yaml) into this folder or name another one"))
    }
    return RecordListing(inputs: inputs, findings: findings.sorted())
  }

  // MARK: files

  /// The files at paths that can hold records, each once, by the bytes of their paths; none is opened.
  public static func files(_ paths: [String], findings: inout [Finding]) -> [String] {
    var files: Set<String> = []
    for path in paths { files.formUnion(self.files(at: path, findings: &findings)) }
    return files.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  private static func files(at path: String, findings: inout [Finding]) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      findings.append(
        Finding(
          RecordFinding.pathMissing, at: SourcePosition(file: path), "\"\(path)\" is not there",
          fix: "check the path given with --records"))
      return []
    }
    if isFolder.boolValue { return files(below: path, findings: &findings) }
    guard RecordKind(file: path) != nil else {
      findings.append(
        Finding(
          RecordFinding.unknownKind, at: SourcePosition(file: path),
          "\"\(path)\" is no kind of file that holds records",
          fix: "name a file that ends in .json, .jsonl, .ndjson, .yml or .yaml"))
      return []
    }
    return [path]
  }

  private static func files(below folder: String, findings: inout [Finding]) -> [String] {
    let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      findings.append(unreadable(folder))
      return []
    }
    var found: [String] = []
    for name in names where !name.hasPrefix(".") {
      let path = "\(base)/\(name)"
      switch fileType(path) {
      case .typeDirectory: found += files(below: path, findings: &findings)
      case .typeRegular: if RecordKind(file: name) != nil { found.append(path) }
      default: if RecordKind(file: name) != nil { findings.append(notAFile(path)) }
      }
    }
    return found
  }

  /// The kind of the file itself, links not followed.
  private static func fileType(_ path: String) -> FileAttributeType? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
  }

  private static func notAFile(_ path: String) -> Finding {
    Finding(
      RecordFinding.notAFile, at: SourcePosition(file: path), "\"\(path)\" is no ordinary file",
      fix: "copy the file itself into the folder")
  }

  static func unreadable(_ path: String) -> Finding {
    Finding(
      RecordFinding.unreadable, at: SourcePosition(file: path), "\"\(path)\" cannot be read",
      fix: "check the permissions of this file")
  }

  // MARK: records of a file

  /// The records of a file, by their places in it.
  public static func records(in file: String, findings: inout [Finding]) -> [RecordInput] {
    guard let kind = RecordKind(file: file) else { return [] }
    switch kind {
    case .yaml: return [RecordInput(file: file, form: .yaml, bytes: nil, line: 1, column: 1)]
    case .json, .jsonLines: break
    }
    guard let reader = ChunkReader(file: file) else {
      findings.append(unreadable(file))
      return []
    }
    defer { reader.close() }
    switch kind {
    case .jsonLines:
      var splitter = LineSplitter(file: file)
      reader.feed { splitter.take($0) }
      return splitter.finish()
    case .json, .yaml:
      var splitter = StudySplitter(file: file)
      reader.feed { splitter.take($0) }
      return splitter.finish(findings: &findings)
    }
  }
}

/// The kinds of files that hold records, by the end of their names.
enum RecordKind {
  case json, jsonLines, yaml

  /// Nil for other files, also for those in which people write words for a record's pages.
  init?(file: String) {
    if [".words.yml", ".words.yaml"].contains(where: file.lowercased().hasSuffix) { return nil }
    switch file.split(separator: ".").last.map({ $0.lowercased() }) {
    case "json": self = .json
    case "jsonl", "ndjson": self = .jsonLines
    case "yml", "yaml": self = .yaml
    default: return nil
    }
  }
}
