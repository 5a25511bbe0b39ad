import Foundation

/// Places that tests read.
public enum Folders {
  /// The top folder of the project.
  public static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A folder of real registry records, only on machines that have one (`PLAINSPOKEN_RECORDS`, or `../shared/…`).
  public static var registryRecords: URL? {
    let named = ProcessInfo.processInfo.environment["PLAINSPOKEN_RECORDS"].map { URL(filePath: $0) }
    let folder = named ?? project.appending(path: "../shared/registry/ctgov-v2").standardizedFileURL
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }
}
