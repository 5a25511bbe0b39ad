import Diagnostics
import Foundation

/// Reads all terms of a language and checks them against each other.
public enum GlossaryLoader {
  /// The most bytes of one term file.
  static let largestFile = 64 * 1024

  /// The glossary of a folder of `.yml` files. What has an error is left out and stands in `findings`.
  ///
  /// - Parameter shownAs: the path of the folder as findings shall name it.
  public static func load(folder: URL, shownAs path: String, findings: inout [Finding]) -> Glossary {
    load(files(of: folder, shownAs: path, known: [:], findings: &findings), findings: &findings)
  }

  /// The files of a folder. Those in `known`, by their paths, did not change since, and are not read again.
  public static func files(
    of folder: URL, shownAs path: String, known: [String: GlossaryFile], findings: inout [Finding]
  ) -> [GlossaryFile] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      findings.append(
        Finding(
          GlossaryFinding.unreadable, at: SourcePosition(file: path), "The folder of terms cannot be read",
          fix: "check that the folder is there"))
      return []
    }
    var files: [GlossaryFile] = []
    for name in names.sorted() where name.hasSuffix(".yml") && !name.hasPrefix(".") {
      let shown = "\(path)/\(name)"
      if let file = known[shown] {
        files.append(file)
        continue
      }
      guard let text = text(of: folder.path + "/" + name) else {
        findings.append(
          Finding(
            GlossaryFinding.unreadable, at: SourcePosition(file: shown), "The file cannot be read",
            fix: "save it as UTF-8 text of at most 64 KB"))
        continue
      }
      files.append(GlossaryFile(path: shown, slug: String(name.dropLast(4)), text: text))
    }
    return files
  }

  /// The glossary of files that were already read.
  public static func load(_ files: [GlossaryFile], findings: inout [Finding]) -> Glossary {
    findings += files.flatMap(\.findings)
    let terms = files.compactMap(\.term)
    findings += GlossaryClashes.findings(terms)
    return Glossary(terms: terms)
  }

  private static func text(of file: String) -> String? {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: file)), data.count <= largestFile else {
      return nil
    }
    return String(data: data, encoding: .utf8)
  }
}

/// A term file that was read.
public struct GlossaryFile: Sendable {
  /// Its path as findings shall name it.
  public let path: String
  /// Its name without `.yml`.
  public let slug: String
  /// Its text.
  public let text: String
  /// The term; nil if the file has an error.
  let term: Term?
  /// What is wrong with the file itself.
  let findings: [Finding]

  /// Reads a text.
  public init(path: String, slug: String, text: String) {
    var findings: [Finding] = []
    self.path = path
    self.slug = slug
    self.text = text
    term = TermReader.read(text, file: path, slug: slug, findings: &findings)
    if let term { MeaningChecker.check(term, findings: &findings) }
    self.findings = findings
  }
}
