import CommonMark
import Diagnostics
import Foundation
import PageTemplates
import PlainLanguage

/// Reads all that editors write, and checks it before any page is made.
public enum EditorialLoader {
  /// The editorial, or nil with findings.
  public static func load(_ configuration: SiteConfiguration, findings: inout [Finding]) -> Editorial? {
    let templates = URL(filePath: configuration.templates)
    let listFile = configuration.templates + "/editions.yml"
    guard
      let list = text(templates.appending(path: "editions.yml"), shownAs: listFile, findings: &findings)
        .flatMap({
          EditionList(yaml: $0, file: listFile, findings: &findings)
        })
    else { return nil }
    let files = TemplateFiles(
      folder: templates.appending(path: "en"), shownAs: configuration.templates + "/en")
    let pages = files.pages(list.editions, findings: &findings)
    let set = TemplateSet(pages: pages, parts: files.parts(), findings: &findings)
    let layoutFile = configuration.templates + "/layout/page.html"
    let layout = text(templates.appending(path: "layout/page.html"), shownAs: layoutFile, findings: &findings)
      .flatMap {
        Layout(
          TemplateFile(name: "layout", path: layoutFile, text: $0), texts: PageFrame.texts,
          flags: PageFrame.flags, findings: &findings)
      }
    let terms = URL(filePath: configuration.glossary).appending(path: "en/terms")
    let glossary = GlossaryLoader.load(
      folder: terms, shownAs: configuration.glossary + "/en/terms", findings: &findings)
    let wordings = Wordings.load(
      folder: URL(filePath: configuration.glossary).appending(path: "en/wording"),
      shownAs: configuration.glossary + "/en/wording", findings: &findings)
    let outcomes = phrases("outcomes", configuration, findings: &findings) {
      OutcomeBook($0, file: $1, findings: &$2)
    }
    let times = phrases("time-frames", configuration, findings: &findings) {
      PhraseBook($0, file: $1, findings: &$2)
    }
    let codes = configuration.glossary + "/en/codes"
    let design = DesignBook(folder: URL(filePath: codes), shownAs: codes, findings: &findings)
    guard let set, let layout, let outcomes, let times else { return nil }
    return Editorial(
      editions: list.editions, editionList: list, templates: set, layout: layout,
      glossary: GlossaryIndex(glossary), wordings: wordings,
      assets: assets(templates.appending(path: "assets")), outcomes: outcomes,
      timeFrames: times, design: design, rewriter: CriterionRewriter(wordings: wordings),
      sentences: SentenceRewriter(wordings: wordings))
  }

  private static func phrases<Book>(
    _ name: String, _ configuration: SiteConfiguration, findings: inout [Finding],
    make: (String, String, inout [Finding]) -> Book
  ) -> Book? {
    let shown = configuration.glossary + "/en/phrases/\(name).yml"
    return text(URL(filePath: shown), shownAs: shown, findings: &findings).map { make($0, shown, &findings) }
  }

  private static func assets(_ folder: URL) -> [SiteAsset] {
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
