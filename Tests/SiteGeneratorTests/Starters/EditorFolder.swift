import Foundation
import TestSupport

@testable import SiteGenerator

/// A copy of the project's templates and of a small part of its glossary, with the settings for it.
struct EditorFolder {
  let settings: SiteConfiguration
  private let copy: ProjectCopy

  /// Makes the copy, runs the test and removes it.
  static func with(_ body: (EditorFolder) throws -> Void) throws {
    let folder = try EditorFolder()
    defer { folder.copy.remove() }
    try body(folder)
  }

  static func with(_ body: (EditorFolder) async throws -> Void) async throws {
    let folder = try EditorFolder()
    defer { folder.copy.remove() }
    try await body(folder)
  }

  private init() throws {
    copy = try ProjectCopy(
      terms: ["leukemia.yml", "mri.yml", "plan-of-cancer-drugs.yml"],
      wordings: ["README.md", "blood.yml", "kidneys.yml"])
    var settings = SiteConfiguration()
    settings.records = [copy.path + "/Records"]
    settings.templates = copy.path + "/Templates"
    settings.glossary = copy.path + "/Glossary"
    settings.output = copy.path + "/site"
    self.settings = settings
  }

  var path: String { copy.path }
  var starter: FileStarter { FileStarter(settings) }

  func text(_ file: String) throws -> String { try copy.text(file) }
  func write(_ text: String, to file: String) throws { try copy.write(text, to: file) }
  func isThere(_ file: String) -> Bool { copy.isThere(file) }

  /// Changes a text of a file; it must stand there once.
  func replace(_ old: String, with new: String, in file: String) throws {
    try copy.replace(old, with: new, in: file)
  }
}
