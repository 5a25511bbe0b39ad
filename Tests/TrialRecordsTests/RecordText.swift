import Diagnostics
import Foundation
import TrialRecords

/// Builds records in memory for tests.
enum RecordText {
  /// Reads a JSON text as one study.
  static func read(_ json: String, file: String = "a.json") -> RecordReading {
    read(Array(json.utf8), file: file)
  }

  /// Reads bytes as one study.
  static func read(_ bytes: [UInt8], file: String = "a.json") -> RecordReading {
    RecordReader.read(bytes, of: input(file: file, form: .registryJSON))
  }

  /// Reads a YAML text.
  static func readYAML(_ yaml: String, file: String = "a.yaml") -> RecordReading {
    RecordReader.read(Array(yaml.utf8), of: input(file: file, form: .yaml))
  }

  static func input(file: String, form: Trial.RecordForm) -> RecordInput {
    RecordInput(file: file, form: form, bytes: nil, line: 1, column: 1)
  }

  /// A study with these modules (each `"nameModule":{…}`) beside id, title, status and criteria.
  static func study(
    id: String = "NCT00000001", status: String = "\"overallStatus\":\"COMPLETED\"", title: String = "A study",
    eligibility: String = "\"eligibilityCriteria\":\"Inclusion Criteria:\\n\\n* Adults\"",
    modules: String = "",
    after: String = ""
  ) -> String {
    let rest = modules.isEmpty ? "" : ",\(modules)"
    return """
      {"protocolSection":{"identificationModule":{"nctId":"\(id)","briefTitle":"\(title)"},\
      "statusModule":{\(status)},"eligibilityModule":{\(eligibility)}\(rest)}\(after)}
      """
  }

  /// Runs `body` with a folder that holds these files, and removes it.
  static func withFolder<T>(_ files: [String: String], _ body: (String) throws -> T) throws -> T {
    let folder = FileManager.default.temporaryDirectory.appending(path: "records-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      let place = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: place)
    }
    return try body(folder.path)
  }
}

extension RecordReading {
  /// The ids of its findings.
  var ids: [String] { findings.map(\.id) }

  /// The finding of a kind.
  func finding(_ kind: RecordFinding) -> Finding? { findings.first { $0.id == kind.rawValue } }
}
