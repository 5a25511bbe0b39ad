import Diagnostics
import Foundation
import PageTemplates
import PlainLanguage

/// The reading of the parts.
extension EditorialParts {
  mutating func refreshPages() -> Bool {
    guard pages.isStale else { return false }
    var findings: [Finding] = []
    pages.keep(readPages(&findings), findings)
    return true
  }

  private func readPages(_ findings: inout [Finding]) -> Pages? {
    let folder = URL(filePath: templates)
    let listFile = templates + "/editions.yml"
    let text = EditorialLoader.text(
      folder.appending(path: "editions.yml"), shownAs: listFile, findings: &findings)
    guard let list = text.flatMap({ EditionList(yaml: $0, file: listFile, findings: &findings) }) else {
      return nil
    }
    let files = TemplateFiles(folder: folder.appending(path: "en"), shownAs: templates + "/en")
    let pages = files.pages(list.editions, findings: &findings)
    return TemplateSet(
      pages: pages, parts: files.parts(), marksLines: marksLines, known: self.pages.value?.set,
      findings: &findings
    )
    .map { Pages(list: list, set: $0) }
  }

  mutating func refreshLayout() -> Bool {
    guard layout.isStale else { return false }
    var findings: [Finding] = []
    let path = templates + "/layout/page.html"
    let text = EditorialLoader.text(URL(filePath: path), shownAs: path, findings: &findings)
    let new = text.flatMap {
      Layout(
        TemplateFile(name: "layout", path: path, text: $0), texts: PageFrame.texts, flags: PageFrame.flags,
        findings: &findings)
    }
    layout.keep(new, findings)
    return true
  }

  mutating func refreshAssets() -> Bool {
    guard assets.isStale else { return false }
    assets.keep(EditorialLoader.assets(URL(filePath: templates).appending(path: "assets")), [])
    return true
  }

  mutating func refreshTerms() -> Bool {
    guard terms.isStale else { return false }
    var findings: [Finding] = []
    let path = glossary + "/en/terms"
    let changed = changedTerms
    let known = changed.map { changed in termFiles.filter { !changed.contains($0.key) } } ?? [:]
    let files = GlossaryLoader.files(
      of: URL(filePath: path), shownAs: path, known: known, findings: &findings)
    changedTerms = []
    termFiles = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    terms.keep(GlossaryIndex(GlossaryLoader.load(files, findings: &findings)), findings)
    return true
  }

  mutating func refreshWordings() -> Bool {
    guard wordings.isStale else { return false }
    var findings: [Finding] = []
    let path = glossary + "/en/wording"
    let files = Wordings.files(of: URL(filePath: path), shownAs: path, known: wordingFiles)
    wordingFiles = Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let all = Wordings(files: files, findings: &findings)
    let facts = RewriteFacts(wordings: all).comparison
    let new = Rewriting(
      wordings: all, criteria: CriterionRewriter(wordings: all, facts: facts),
      sentences: SentenceRewriter(wordings: all, facts: facts))
    wordings.keep(new, findings)
    version.wordings += 1
    return true
  }

  mutating func refreshPhrases() -> Bool {
    guard outcomes.isStale || timeFrames.isStale else { return false }
    var findings: [Finding] = []
    outcomes.keep(phrases("outcomes", &findings) { OutcomeBook($0, file: $1, findings: &$2) }, findings)
    findings = []
    timeFrames.keep(phrases("time-frames", &findings) { PhraseBook($0, file: $1, findings: &$2) }, findings)
    return true
  }

  mutating func refreshDesign() -> Bool {
    guard design.isStale else { return false }
    var findings: [Finding] = []
    let codes = glossary + "/en/codes"
    design.keep(DesignBook(folder: URL(filePath: codes), shownAs: codes, findings: &findings), findings)
    return true
  }

  private func phrases<Book>(
    _ name: String, _ findings: inout [Finding], make: (String, String, inout [Finding]) -> Book
  ) -> Book? {
    let shown = glossary + "/en/phrases/\(name).yml"
    return EditorialLoader.text(URL(filePath: shown), shownAs: shown, findings: &findings).map {
      make($0, shown, &findings)
    }
  }
}
