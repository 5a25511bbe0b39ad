import Foundation
import TestSupport

/// A text of a real record that may hold a schedule, with the medicines that the record names.
struct RecordText {
  let record: String
  let place: String
  let medicine: String?
  let others: [String]
  let text: String

  /// The texts of all records beside the checkout; nil where there are none.
  static func all() throws -> [RecordText]? {
    guard let folder = Folders.registryRecords else { return nil }
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }.flatMap(texts)
  }

  private static func texts(_ file: URL) throws -> [RecordText] {
    let record = file.deletingPathExtension().lastPathComponent
    let root = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    let protocolSection = root?["protocolSection"] as? [String: Any] ?? [:]
    let arms = protocolSection["armsInterventionsModule"] as? [String: Any] ?? [:]
    let interventions = arms["interventions"] as? [[String: Any]] ?? []
    let treatments = interventions.filter {
      ["DRUG", "BIOLOGICAL", "DIETARY_SUPPLEMENT", "COMBINATION_PRODUCT", "GENETIC"].contains(
        $0["type"] as? String ?? "")
    }
    let names = treatments.flatMap { [$0["name"] as? String ?? ""] + ($0["otherNames"] as? [String] ?? []) }
    var texts: [RecordText] = []
    for treatment in treatments {
      let name = treatment["name"] as? String ?? ""
      texts.append(
        RecordText(
          record: record, place: "intervention", medicine: name, others: names.filter { $0 != name },
          text: treatment["description"] as? String ?? ""))
    }
    for arm in arms["armGroups"] as? [[String: Any]] ?? [] {
      let linked = (arm["interventionNames"] as? [String] ?? []).map {
        String($0.drop { $0 != ":" }.dropFirst(2))
      }
      let only = linked.count == 1 && names.contains(linked[0]) ? linked[0] : nil
      texts.append(
        RecordText(
          record: record, place: "arm", medicine: only, others: names,
          text: arm["description"] as? String ?? ""))
    }
    let description = protocolSection["descriptionModule"] as? [String: Any] ?? [:]
    for key in ["briefSummary", "detailedDescription"] where !names.isEmpty {
      texts.append(
        RecordText(
          record: record, place: key, medicine: nil, others: names, text: description[key] as? String ?? ""))
    }
    return texts.filter { !$0.text.isEmpty }
  }
}
