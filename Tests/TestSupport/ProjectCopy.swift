import Foundation

/// A copy of the files that editors change, for a test to change them.
public struct ProjectCopy {
  /// Where it lies.
  public let path: String

  /// A copy of templates and glossary. Reading all terms takes seconds in a debug build, so only those are kept that are
  /// named (all, if none is).
  public init(terms: Set<String> = [], wordings: Set<String> = []) throws {
    let base = FileManager.default.temporaryDirectory.appending(path: "editor-\(UUID().uuidString)")
    path = base.path
    try FileManager.default.createDirectory(
      at: base.appending(path: "Records"), withIntermediateDirectories: true)
    for name in ["Templates", "Glossary"] {
      try FileManager.default.copyItem(
        at: Folders.project.appending(path: name), to: base.appending(path: name))
    }
    try keepOnly(terms, in: "Glossary/en/terms")
    try keepOnly(wordings, in: "Glossary/en/wording")
  }

  private func keepOnly(_ names: Set<String>, in folder: String) throws {
    guard !names.isEmpty else { return }
    for name in try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")
    where !names.contains(name) { try FileManager.default.removeItem(atPath: "\(path)/\(folder)/\(name)") }
  }

  /// Takes it away.
  public func remove() { try? FileManager.default.removeItem(atPath: path) }

  /// A record of the project.
  public func addRecord(_ name: String) throws {
    try FileManager.default.copyItem(
      atPath: Folders.project.path + "/Records/" + name, toPath: "\(path)/Records/\(name)")
  }

  /// The text of a file.
  public func text(_ file: String) throws -> String {
    try String(contentsOfFile: full(file), encoding: .utf8)
  }

  /// Writes a file.
  public func write(_ text: String, to file: String) throws {
    try text.write(toFile: full(file), atomically: true, encoding: .utf8)
  }

  /// Changes a text of a file; it must stand there once.
  public func replace(_ old: String, with new: String, in file: String) throws {
    let text = try text(file)
    let count = text.components(separatedBy: old).count - 1
    guard count == 1 else { throw NotOnce(text: old, file: file, count: count) }
    try write(text.replacing(old, with: new), to: file)
  }

  /// Whether a file is there.
  public func isThere(_ file: String) -> Bool { FileManager.default.fileExists(atPath: full(file)) }

  private func full(_ file: String) -> String { file.hasPrefix("/") ? file : "\(path)/\(file)" }

  /// A text to be changed that is not there, or stands there more than once.
  public struct NotOnce: Error {
    let text: String
    let file: String
    let count: Int
  }
}
