import CommonMark
import Diagnostics
import Foundation
import PageTemplates
import PlainLanguage
import TrialRecords

/// Makes the pages that speak of the whole site: home, lists, words, about, not found.
struct SitePages {
  let editorial: Editorial
  let writer: PageWriter
  let siteName: String
  let trials: [TrialSummary]

  /// The path and bytes of each page.
  func all() -> [(path: String, bytes: [UInt8])] {
    [SitePage.home, .glossary, .about, .missing, .search].compactMap(single) + letters()
      + (trials.isEmpty ? [] : BrowsePages(site: self).all())
  }

  /// One page made alone, the same as in `all`; nil where the site has no such page.
  func page(at path: String) -> [UInt8]? {
    let parts = path.split(separator: "/").map(String.init)
    if parts.count == 3, parts[0] == "glossary" {
      return letters(only: parts[1]).first { $0.path == path }?.bytes
    }
    if parts.first == "browse" { return trials.isEmpty ? nil : BrowsePages(site: self).page(at: path) }
    let page = SitePage.allCases.first { Self.path(of: $0) == path }
    return page.flatMap(single)?.bytes
  }

  /// The path of a page that there is once; nil for the pages of a trial.
  private static func path(of page: SitePage) -> String? {
    switch page {
    case .home: "index.html"
    case .glossary: "glossary/index.html"
    case .about: "about/index.html"
    case .missing: "404.html"
    case .search: "search/index.html"
    case .trial, .checking, .checklist: nil
    }
  }

  private func single(_ page: SitePage) -> (path: String, bytes: [UInt8])? {
    guard let path = Self.path(of: page) else { return nil }
    let make = { self.page(page, path: path, kind: page.rawValue, title: $0, values: $1) }
    switch page {
    case .home: return make(siteName, home())
    case .glossary: return make("Words", glossary())
    case .about: return make("How these pages are made", about())
    case .missing: return make("Page not found", missing())
    case .search: return writer.searchScript.flatMap { _ in make("Search", search()) }
    case .trial, .checking, .checklist: return nil
    }
  }

  /// One page from its template.
  func page(_ page: SitePage, path: String, kind: String, title: String, values: FieldValues) -> (
    path: String, bytes: [UInt8]
  )? {
    guard let nodes = editorial.templates.page("pages/" + page.rawValue, filledWith: values) else {
      return nil
    }
    return made(
      PageFinisher().finished(nodes), path: path, kind: kind, title: title)
  }

  /// A page from nodes.
  func made(_ nodes: [PageNode], path: String, kind: String, title: String) -> (path: String, bytes: [UInt8])
  {
    var frame = PageFrame(
      kind: kind, title: title == siteName ? title : "\(title) – \(siteName)",
      description: "\(title). Medical studies in plain words, made from their public records.", path: path)
    frame.isHidden = kind == "missing" || kind == "search"
    frame.search = kind == "glossary" && path != "glossary/index.html" ? SearchMarks(kind: "Words") : nil
    if kind == "missing" { frame.fixedRoot = fixedRoot }
    return (path, writer.html(nodes, frame: frame))
  }

  private func home() -> FieldValues {
    var values = about()
    let browse = BrowsePages(site: self)
    let (open, others) = (trials.filter { $0.openness == .open }, trials.filter { $0.openness != .open })
    let allOpen = browse.address(status: StatusWords.label(.recruiting))
    values.setBlocks("open-trials", TrialLists.some(open, all: allOpen))
    values.setBlocks("other-trials", TrialLists.some(others, all: "browse/status/index.html"))
    values.setBlocks("browse", browse.doors())
    values.setBlocks("search", writer.searchScript == nil ? [] : SearchForm.nodes(root: ""))
    return values
  }

  private func about() -> FieldValues {
    var values = FieldValues()
    values.set("site-name", PageWords.name(siteName))
    values.set("trial-count", PageWords.computed(NumberWords.grouped(trials.count), rule: "count"))
    return values
  }

  private func search() -> FieldValues {
    var values = FieldValues()
    values["search"] = .blocks(SearchForm.nodes(root: "../") + [SearchForm.answers])
    values.setBlocks("browse", BrowsePages(site: self).doors(root: "../"))
    return values
  }

  /// The top of the site in its address; nil where the address is not known. A page that is not found is shown at any
  /// address, so its links cannot be relative.
  private var fixedRoot: String? {
    guard let address = URL(string: writer.baseURL), !writer.baseURL.isEmpty else { return nil }
    return address.path().isEmpty ? "/" : address.path()
  }

  private func missing() -> FieldValues {
    var values = FieldValues()
    let root = fixedRoot ?? ""
    values["home-link"] = .link(root + "index.html")
    values.setBlocks("browse", BrowsePages(site: self).doors(root: root))
    return values
  }

  private var terms: [Term] { editorial.glossary.glossary.terms.filter(\.hasMeaning) }

  private func glossary() -> FieldValues {
    var values = FieldValues()
    let letters = GlossaryLetters.grouped(terms).map(\.letter)
    values.setBlocks(
      "words", GlossaryBlocks(trials: trials, isSearched: writer.searchScript != nil).names(terms))
    values.setBlocks("letters", [GlossaryLetters.navigation(letters, folder: "", current: nil)])
    values.set("word-count", PageWords.computed(NumberWords.grouped(terms.count), rule: "count"))
    return values
  }

  /// One page a letter, with the meanings; `only` for one of them.
  private func letters(only: String? = nil) -> [(path: String, bytes: [UInt8])] {
    let groups = GlossaryLetters.grouped(terms)
    let blocks = GlossaryBlocks(trials: trials, isSearched: writer.searchScript != nil)
    return groups.filter { only == nil || $0.letter == only }.map { letter, own in
      let title = "Words: \(letter.uppercased())"
      let opening = PageNode.element(
        .header, [PageAttribute("class", "opening")], [.element(.h1, [.text(title)])])
      let navigation = GlossaryLetters.navigation(groups.map(\.letter), folder: "../", current: letter)
      return made(
        [opening, navigation, blocks.meanings(own)], path: "glossary/\(letter)/index.html", kind: "glossary",
        title: title)
    }
  }
}
