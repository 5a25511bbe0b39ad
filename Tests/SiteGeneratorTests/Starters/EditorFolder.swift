import Foundation
import TestSupport

@testable import SiteGenerator

/// A copy of the project's templates and glossary that a test may change.
struct EditorFolder {
  private(set) var settings = SiteConfiguration()
  let path: String

  /// Makes the copy, runs the test and removes it.
  static func with(_ body: (EditorFolder) throws -> Void) throws {
    let folder = try EditorFolder()
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    try body(folder)
  }

  static func with(_ body: (EditorFolder) async throws -> Void) async throws {
    let folder = try EditorFolder()
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    try await body(folder)
  }

  private init() throws {
    let base = FileManager.default.temporaryDirectory.appending(path: "editor-\(UUID().uuidString)")
    path = base.path
    try FileManager.default.createDirectory(
      at: base.appending(path: "Records"), withIntermediateDirectories: true)
    for name in ["Templates", "Glossary"] {
      try FileManager.default.copyItem(
        at: Folders.project.appending(path: name), to: base.appending(path: name))
    }
    try keepOnly(["leukemia.yml", "mri.yml", "plan-of-cancer-drugs.yml"], in: "Glossary/en/terms")
    try keepOnly(["README.md", "blood.yml", "kidneys.yml"], in: "Glossary/en/wording")
    settings.records = [path + "/Records"]
    settings.templates = path + "/Templates"
    settings.glossary = path + "/Glossary"
    settings.output = path + "/site"
  }

  /// The whole glossary takes seconds to read in a debug build.
  private func keepOnly(_ names: Set<String>, in folder: String) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")
    where !names.contains(name) {
      try FileManager.default.removeItem(atPath: "\(path)/\(folder)/\(name)")
    }
  }

  var starter: FileStarter { FileStarter(settings) }

  func text(_ file: String) throws -> String {
    try String(contentsOfFile: file.hasPrefix("/") ? file : "\(path)/\(file)", encoding: .utf8)
  }

  func write(_ text: String, to file: String) throws {
    try text.write(toFile: file.hasPrefix("/") ? file : "\(path)/\(file)", atomically: true, encoding: .utf8)
  }

  /// Changes a text of a file; it must be there.
  func replace(_ old: String, with new: String, in file: String) throws {
    let text = try text(file)
    guard text.contains(old) else { throw NotThere(text: old) }
    try write(text.replacing(old, with: new), to: file)
  }

  struct NotThere: Error { let text: String }

  func isThere(_ file: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(file)") }
}
