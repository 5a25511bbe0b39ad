import Foundation
import TestSupport

/// An outcome of a real record.
struct RecordOutcome {
  let record: String
  let kind: String
  let measure: String
  let timeFrame: String
  let description: String
  let medicines: [String]

  /// The outcomes of all records beside the checkout; nil where there are none.
  static func all() throws -> [RecordOutcome]? {
    guard let folder = Folders.registryRecords else { return nil }
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }.flatMap(outcomes)
  }

  private static func outcomes(_ file: URL) throws -> [RecordOutcome] {
    let root = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    let section = root?["protocolSection"] as? [String: Any] ?? [:]
    let module = section["outcomesModule"] as? [String: Any] ?? [:]
    let arms = section["armsInterventionsModule"] as? [String: Any] ?? [:]
    let names = (arms["interventions"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
    return ["primaryOutcomes", "secondaryOutcomes", "otherOutcomes"].flatMap { kind in
      (module[kind] as? [[String: Any]] ?? []).map { outcome in
        RecordOutcome(
          record: file.deletingPathExtension().lastPathComponent, kind: kind,
          measure: outcome["measure"] as? String ?? "", timeFrame: outcome["timeFrame"] as? String ?? "",
          description: outcome["description"] as? String ?? "", medicines: names)
      }
    }
  }
}
