import Diagnostics
import Foundation
import PlainLanguage
import TrialRecords

/// Writes the files that a person starts from (`plainspoken new`). What is there is never written over.
public struct FileStarter: Sendable {
  /// Where the folders of the site are.
  let settings: SiteConfiguration

  /// A starter for the folders of these settings.
  public init(_ settings: SiteConfiguration) { self.settings = settings }

  /// A term of the glossary, in a file named for it.
  public func term(_ name: String) -> StartedFile {
    let folder = settings.glossary + "/en/terms"
    guard let slug = FileSlug.of(name) else { return badName(name, in: folder) }
    var others: [Finding] = []
    let glossary = GlossaryLoader.load(folder: URL(filePath: folder), shownAs: folder, findings: &others)
    if let known = glossary.terms.first(where: { $0.allForms.contains(name) }) {
      return .refused(
        .knownTerm, known.position.file, "The glossary explains \"\(name)\" already", fix: "change this term")
    }
    return write(StarterText.term(name), to: "\(folder)/\(slug).yml") { path, findings in
      _ = GlossaryLoader.load(folder: URL(filePath: folder), shownAs: folder, findings: &findings)
    }
  }

  /// A file of wordings for a field of medicine or a kind of phrase.
  public func wording(_ name: String) -> StartedFile {
    let folder = settings.glossary + "/en/wording"
    guard let slug = FileSlug.of(name) else { return badName(name, in: folder) }
    return write(StarterText.wording, to: "\(folder)/\(slug).yml") { path, findings in
      _ = Wordings.load(folder: URL(filePath: folder), shownAs: folder, findings: &findings)
    }
  }

  /// A record to be written by hand. Its id is the name in small letters and hyphens.
  public func record(_ name: String) -> StartedFile {
    let folder = settings.records.first ?? "Records"
    guard let id = FileSlug.of(name), id.first?.isLetter == true else { return badName(name, in: folder) }
    for ending in [".yaml", ".yml"] where FileManager.default.fileExists(atPath: "\(folder)/\(id)\(ending)") {
      return exists("\(folder)/\(id)\(ending)")
    }
    return write(StarterText.record(id: id), to: "\(folder)/\(id).yaml") { path, findings in
      findings += RecordReader.read(RecordInput(file: path, form: .yaml)).findings
    }
  }

  private func write(
    _ text: String, to path: String, then check: (String, inout [Finding]) -> Void
  ) -> StartedFile {
    if let refusal = Self.create(path, text) { return refusal }
    var findings: [Finding] = []
    check(path, &findings)
    return StartedFile(paths: [path], findings: findings.filter { $0.position.file == path }.sorted())
  }

  /// Writes a file that must not be there yet; nil if it is written.
  static func create(_ path: String, _ text: String) -> StartedFile? {
    guard !FileManager.default.fileExists(atPath: path) else { return FileStarter.exists(path) }
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .withoutOverwriting)
      return nil
    } catch {
      return .refused(
        .unwritable, path, "The file cannot be written",
        fix: "check that its folder is there and may be changed")
    }
  }

  private static func exists(_ path: String) -> StartedFile {
    .refused(
      .exists, path, "The file is there already", fix: "change it, or give the new one another name")
  }

  private func exists(_ path: String) -> StartedFile { Self.exists(path) }

  private func badName(_ name: String, in folder: String) -> StartedFile {
    .refused(
      .badName, folder, "\"\(name)\" gives no name of a file",
      fix: "use letters from a to z, digits and hyphens")
  }
}
