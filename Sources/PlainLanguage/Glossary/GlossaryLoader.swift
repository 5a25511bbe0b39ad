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
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      findings.append(
        Finding(
          GlossaryFinding.unreadable, at: SourcePosition(file: path), "The folder of terms cannot be read",
          fix: "check that the folder is there"))
      return Glossary(terms: [])
    }
    var files: [GlossaryFile] = []
    for name in names.sorted() where name.hasSuffix(".yml") && !name.hasPrefix(".") {
      let shown = "\(path)/\(name)"
      guard let text = text(of: folder.appending(path: name)) else {
        findings.append(
          Finding(
            GlossaryFinding.unreadable, at: SourcePosition(file: shown), "The file cannot be read",
            fix: "save it as UTF-8 text of at most 64 KB"))
        continue
      }
      files.append(GlossaryFile(path: shown, slug: String(name.dropLast(4)), text: text))
    }
    return load(files, findings: &findings)
  }

  /// The glossary of files that were already read.
  public static func load(_ files: [GlossaryFile], findings: inout [Finding]) -> Glossary {
    var terms: [Term] = []
    for file in files {
      guard
        let term = TermReader.read(file.text, file: file.path, slug: file.slug, findings: &findings)
      else { continue }
      MeaningChecker.check(term, findings: &findings)
      terms.append(term)
    }
    let clashes = GlossaryClashes.findings(terms)
    findings.append(contentsOf: clashes)
    return Glossary(terms: terms)
  }

  private static func text(of file: URL) -> String? {
    guard let data = try? Data(contentsOf: file), data.count <= largestFile else { return nil }
    return String(data: data, encoding: .utf8)
  }
}

/// A term file as it was read.
public struct GlossaryFile: Sendable {
  /// Its path as findings shall name it.
  public let path: String
  /// Its name without `.yml`.
  public let slug: String
  /// Its text.
  public let text: String

  /// Makes a file.
  public init(path: String, slug: String, text: String) {
    self.path = path
    self.slug = slug
    self.text = text
  }
}
