import CommonMark
import Diagnostics
import Foundation
import PageTemplates
import PlainLanguage

/// Reads all that editors write, and checks it before any page is made.
public enum EditorialLoader {
  /// The editorial, or nil with findings.
  public static func load(_ configuration: SiteConfiguration, findings: inout [Finding]) -> Editorial? {
    var parts = EditorialParts(configuration)
    let editorial = parts.current()
    _ = parts.check()
    findings += parts.findings
    return editorial
  }

  static func assets(_ folder: URL) -> [SiteAsset] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map {
        SiteAsset(name: name, bytes: name.hasSuffix(".css") ? StyleSheet.squeezed(Array($0)) : Array($0))
      }
    }
  }

  static func text(_ file: URL, shownAs path: String, findings: inout [Finding]) -> String? {
    guard let data = try? Data(contentsOf: file), let text = String(bytes: data, encoding: .utf8) else {
      findings.append(
        Finding(
          TemplateFinding.missing, at: SourcePosition(file: path),
          "The file is not there, or is not UTF-8 text",
          fix: "restore it, or name the right folder with --templates"))
      return nil
    }
    return text
  }
}
