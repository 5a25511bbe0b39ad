import CommonMark
import Diagnostics
import Foundation
import PageTemplates
import PlainLanguage

/// How often parts of what editors write changed.
struct EditorialVersion: Sendable, Hashable {
  /// Words of any kind, and the list of editions.
  var words = 0
  /// Wordings alone.
  var wordings = 0
}

/// All that editors write, part by part, so that a saved file costs the reading of its part only.
struct EditorialParts: Sendable {
  private let templates: String
  private let glossary: String
  private let marksLines: Bool
  private var pages = KeptPart<Pages>()
  private var layout = KeptPart<Layout>()
  private var assets = KeptPart<[SiteAsset]>()
  private var terms = KeptPart<GlossaryIndex>()
  private var wordings = KeptPart<Rewriting>()
  private var outcomes = KeptPart<OutcomeBook>()
  private var timeFrames = KeptPart<PhraseBook>()
  private var design = KeptPart<DesignBook>()
  private var termFiles: [String: GlossaryFile] = [:]
  private var wordingFiles: [String: WordingFile] = [:]
  private var last: Editorial?
  private var hasNewList = false
  private var changedTerms: Set<String>?
  /// How often what the pages say changed.
  private(set) var version = EditorialVersion()

  private struct Pages: Sendable {
    let list: EditionList
    let set: TemplateSet
  }

  private struct Rewriting: Sendable {
    let wordings: Wordings
    let criteria: CriterionRewriter
    let sentences: SentenceRewriter
  }

  /// Nothing is read yet. With `marksLines`, each block of a page names the line of its template.
  init(_ configuration: SiteConfiguration, marksLines: Bool = false) {
    templates = configuration.templates
    glossary = configuration.glossary
    self.marksLines = marksLines
  }

  /// Files changed; paths begin as the settings name their folders. An unknown one expires everything below its folder.
  mutating func expire(_ paths: some Sequence<String>) {
    for path in paths {
      if path.hasPrefix(templates + "/assets/") {
        assets.expire()
      } else if path.hasPrefix(templates + "/layout/") {
        layout.expire()
      } else if path == templates || path.hasPrefix(templates + "/") {
        hasNewList = hasNewList || path == templates || path == templates + "/editions.yml"
        expireTemplates(all: path == templates)
      } else if path == glossary || path.hasPrefix(glossary + "/") {
        expireGlossary(path.dropFirst(glossary.count + 1))
      }
    }
  }

  private mutating func expireTemplates(all: Bool) {
    pages.expire()
    guard all else { return }
    layout.expire()
    assets.expire()
  }

  private mutating func expireGlossary(_ path: Substring) {
    let part = path.split(separator: "/").dropFirst().first
    if part == nil || part == "terms" {
      terms.expire()
      let file = glossary + "/" + path
      // Without the name of a file, all of them may have changed.
      if file.hasSuffix(".yml") { changedTerms?.insert(file) } else { changedTerms = nil }
    }
    if part == nil || part == "wording" { wordings.expire() }
    if part == nil || part == "codes" { design.expire() }
    if part == nil || part == "phrases" {
      outcomes.expire()
      timeFrames.expire()
    }
  }

  /// What editors wrote, as far as it is right; nil while a part was never right enough for a page.
  mutating func current() -> Editorial? {
    let shape = [refreshPages(), refreshLayout(), refreshAssets()].contains(true)
    let words = [refreshTerms(), refreshWordings(), refreshPhrases(), refreshDesign()].contains(true)
    if words || (shape && hasNewList) { version.words += 1 }
    hasNewList = false
    if last == nil || shape || words { last = assembled() }
    return last
  }

  /// What is wrong with the files now.
  var findings: [Finding] {
    pages.findings + layout.findings + assets.findings + terms.findings + wordings.findings
      + outcomes.findings + timeFrames.findings + design.findings
  }

  private func assembled() -> Editorial? {
    guard let pages = pages.value, let layout = layout.value, let terms = terms.value,
      let wordings = wordings.value, let outcomes = outcomes.value, let times = timeFrames.value,
      let design = design.value
    else { return nil }
    return Editorial(
      editions: pages.list.editions, editionList: pages.list, templates: pages.set, layout: layout,
      glossary: terms, wordings: wordings.wordings, assets: assets.value ?? [], outcomes: outcomes,
      timeFrames: times, design: design, rewriter: wordings.criteria, sentences: wordings.sentences)
  }
}

// MARK: reading

extension EditorialParts {
  private mutating func refreshPages() -> Bool {
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

  private mutating func refreshLayout() -> Bool {
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

  private mutating func refreshAssets() -> Bool {
    guard assets.isStale else { return false }
    assets.keep(EditorialLoader.assets(URL(filePath: templates).appending(path: "assets")), [])
    return true
  }

  private mutating func refreshTerms() -> Bool {
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

  private mutating func refreshWordings() -> Bool {
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

  private mutating func refreshPhrases() -> Bool {
    guard outcomes.isStale || timeFrames.isStale else { return false }
    var findings: [Finding] = []
    outcomes.keep(phrases("outcomes", &findings) { OutcomeBook($0, file: $1, findings: &$2) }, findings)
    findings = []
    timeFrames.keep(phrases("time-frames", &findings) { PhraseBook($0, file: $1, findings: &$2) }, findings)
    return true
  }

  private mutating func refreshDesign() -> Bool {
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
