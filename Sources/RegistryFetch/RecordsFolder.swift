import Foundation

/// The folder that records are written to, one file each. A file is replaced as a whole, or not at all.
struct RecordsFolder: Sendable {
  /// What was done with a record.
  enum Outcome: Sendable, Hashable {
    case new, changed, unchanged
  }

  let path: String

  func file(_ id: String) -> String { "\(path)/\(id).json" }

  /// Whether there is a file of this number.
  func has(_ id: String) -> Bool { FileManager.default.fileExists(atPath: file(id)) }

  /// Writes a record unless the one that is there says the same.
  func write(_ study: StudyPage.Study) throws(FetchProblem) -> Outcome {
    let file = file(study.id)
    let kind = (try? FileManager.default.attributesOfItem(atPath: file))?[.type] as? FileAttributeType
    guard kind == nil || kind == .typeRegular else {
      throw FetchProblem(.unwritable, at: file, "Something that is no ordinary file stands here")
    }
    let old = FileManager.default.contents(atPath: file)
    if let old, Array(old) == study.bytes || Self.saysTheSame(Array(old), study.bytes) { return .unchanged }
    do {
      try Data(study.bytes).write(to: URL(filePath: file), options: .atomic)
    } catch {
      throw FetchProblem(.unwritable, at: file, "The record cannot be written")
    }
    return old == nil ? .new : .changed
  }

  /// Whether two records differ only in spaces, in the order of names, or in the day of the registry's data, which
  /// changes each day in every record. A file that says the same stays as it is, and so do its pages and approvals.
  static func saysTheSame(_ old: [UInt8], _ new: [UInt8]) -> Bool {
    guard let old = plain(old), let new = plain(new) else { return false }
    return old == new
  }

  private static func plain(_ bytes: [UInt8]) -> Data? {
    guard var study = StudyPage.object(bytes) else { return nil }
    if var derived = study["derivedSection"] as? [String: Any],
      var misc = derived["miscInfoModule"] as? [String: Any]
    {
      misc["versionHolder"] = nil
      derived["miscInfoModule"] = misc
      study["derivedSection"] = derived
    }
    return try? JSONSerialization.data(withJSONObject: study, options: [.sortedKeys])
  }
}
