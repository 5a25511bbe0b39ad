import Foundation
import TestSupport

/// Real records beside the project, where a machine has them.
enum RegistryRecords {
  struct Entry: Sendable {
    let id: String
    let criteria: String?
    let minimumAge: String?
    let maximumAge: String?
  }

  /// All records in the order of their ids; nil (said in the output) where there are none.
  static func all() throws -> [Entry]? {
    guard let folder = Folders.registryRecords else {
      print("skipped: no registry records on this machine")
      return nil
    }
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }.map(entry)
  }

  private static func entry(_ file: URL) throws -> Entry {
    let study = try JSONDecoder().decode(Study.self, from: Data(contentsOf: file))
    let module = study.protocolSection?.eligibilityModule
    return Entry(
      id: file.deletingPathExtension().lastPathComponent, criteria: module?.eligibilityCriteria,
      minimumAge: module?.minimumAge, maximumAge: module?.maximumAge)
  }

  private struct Study: Decodable {
    struct Section: Decodable {
      let eligibilityModule: Module?
    }
    struct Module: Decodable {
      let eligibilityCriteria: String?
      let minimumAge: String?
      let maximumAge: String?
    }
    let protocolSection: Section?
  }
}
