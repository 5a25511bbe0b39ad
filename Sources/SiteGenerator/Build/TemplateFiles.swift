import Diagnostics
import Foundation
import PageTemplates

/// The template files of one language.
struct TemplateFiles {
  let folder: URL
  let path: String

  init(folder: URL, shownAs path: String) {
    self.folder = folder
    self.path = path
  }

  /// The template of each edition and of each other page, with the names that it may use.
  func pages(_ editions: [Edition], findings: inout [Finding]) -> [(
    file: TemplateFile, fields: [FieldDeclaration]
  )] {
    var pages: [(file: TemplateFile, fields: [FieldDeclaration])] = []
    for edition in editions {
      if let file = file(edition.path, findings: &findings) {
        pages.append((file, EditionFields.declarations))
      }
    }
    for page in SitePage.allCases {
      if let file = file("pages/" + page.rawValue, findings: &findings) {
        pages.append((file, page.declarations))
      }
    }
    return pages
  }

  /// The shared parts: `parts/_name.md`.
  func parts() -> [TemplateFile] {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "parts").path)) ?? []
    return names.filter { $0.hasPrefix("_") && $0.hasSuffix(".md") }.sorted().compactMap { name in
      guard let text = try? String(contentsOf: folder.appending(path: "parts/" + name), encoding: .utf8)
      else { return nil }
      return TemplateFile(
        name: String(name.dropFirst().dropLast(3)), path: path + "/parts/" + name, text: text)
    }
  }

  private func file(_ name: String, findings: inout [Finding]) -> TemplateFile? {
    let shown = "\(path)/\(name).md"
    return EditorialLoader.text(folder.appending(path: name + ".md"), shownAs: shown, findings: &findings).map
    {
      TemplateFile(name: name, path: shown, text: $0)
    }
  }
}
