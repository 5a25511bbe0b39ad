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
    let path = glossary + "/en/terms"
    if termFolder?.update(changedTerms) == nil {
      termFolder = GlossaryFolder(URL(filePath: path), shownAs: path)
    }
    changedTerms = []
    terms.keep(termFolder?.index, termFolder?.findings ?? [])
    return true
  }

  mutating func refreshWordings() -> Bool {
    guard wordings.isStale else { return false }
    let path = glossary + "/en/wording"
    wordingFiles = WordingFile.all(of: URL(filePath: path), shownAs: path, known: wordingFiles)
    if allWordings?.update(wordingFiles) == nil { allWordings = Wordings(read: wordingFiles) }
    let findings = wordingFiles.flatMap(\.findings)
    wordings.keep(allWordings.map(Rewriting.init), findings + contradictions)
    isChecked = false
    version.wordings += 1
    return true
  }

  /// Looks whether wordings stand in each other's way. That changes no page, so a preview asks after the page is
  /// shown; whether there is other news than before.
  mutating func check() -> Bool {
    guard !isChecked, let all = allWordings else { return false }
    isChecked = true
    let before = contradictions
    contradictions = all.contradictions
    guard contradictions != before else { return false }
    wordings.keep(Rewriting(all), wordingFiles.flatMap(\.findings) + contradictions)
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
