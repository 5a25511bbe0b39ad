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
  let templates: String
  let glossary: String
  let marksLines: Bool
  var pages = KeptPart<Pages>()
  var layout = KeptPart<Layout>()
  var assets = KeptPart<[SiteAsset]>()
  var terms = KeptPart<GlossaryIndex>()
  var wordings = KeptPart<Rewriting>()
  var outcomes = KeptPart<OutcomeBook>()
  var timeFrames = KeptPart<PhraseBook>()
  var design = KeptPart<DesignBook>()
  var termFolder: GlossaryFolder?
  var wordingFiles: [WordingFile] = []
  /// The wordings of the files as they are now, right or not.
  var allWordings: Wordings?
  var contradictions: [Finding] = []
  /// Whether `contradictions` are those of now.
  var isChecked = false
  private var last: Editorial?
  private var hasNewList = false
  var changedTerms: Set<String>?
  /// How often what the pages say changed.
  var version = EditorialVersion()

  struct Pages: Sendable {
    let list: EditionList
    let set: TemplateSet
  }

  struct Rewriting: Sendable {
    let wordings: Wordings
    let criteria: CriterionRewriter
    let sentences: SentenceRewriter

    init(_ all: Wordings) {
      let facts = RewriteFacts(wordings: all).comparison
      wordings = all
      criteria = CriterionRewriter(wordings: all, facts: facts)
      sentences = SentenceRewriter(wordings: all, facts: facts)
    }
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
