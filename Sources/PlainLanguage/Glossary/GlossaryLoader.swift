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
    load(files(of: folder, shownAs: path, findings: &findings), findings: &findings)
  }

  /// The files of a folder. Those in `known`, by their paths, did not change since, and are not read again.
  static func files(
    of folder: URL, shownAs path: String, known: [String: GlossaryFile] = [:], findings: inout [Finding]
  ) -> [GlossaryFile] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      findings.append(
        Finding(
          GlossaryFinding.unreadable, at: SourcePosition(file: path), "The folder of terms cannot be read",
          fix: "check that the folder is there"))
      return []
    }
    return names.filter { $0.hasSuffix(".yml") && !$0.hasPrefix(".") }.sorted().compactMap { name in
      let file = known["\(path)/\(name)"] ?? file(name, of: folder, shownAs: path)
      if file == nil { findings.append(unreadable("\(path)/\(name)")) }
      return file
    }
  }

  /// One file of a folder; nil if it cannot be read.
  static func file(_ name: String, of folder: URL, shownAs path: String) -> GlossaryFile? {
    text(of: folder.path + "/" + name).map {
      GlossaryFile(path: "\(path)/\(name)", slug: String(name.dropLast(4)), text: $0)
    }
  }

  private static func unreadable(_ path: String) -> Finding {
    Finding(
      GlossaryFinding.unreadable, at: SourcePosition(file: path), "The file cannot be read",
      fix: "save it as UTF-8 text of at most 64 KB")
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
