import CommonMark
import Diagnostics
import PageTemplates

/// What the layout says around a page.
struct PageFrame: Sendable {
  /// What kind of page it is, for the style sheet.
  var kind: String
  /// The title of the window.
  var title: String
  /// One sentence for search engines and shared links.
  var description: String
  /// The page's path below the site: `trials/nct…/family/easy/index.html`.
  var path: String
  /// The trial that it is about.
  var trial: TrialFrame?
  /// The edition that it is.
  var edition: Edition?
  /// What search engines read of a trial, as JSON.
  var structuredData = ""
  /// What the site's own search knows of the page; nil for a page that it leaves out.
  var search: SearchMarks?
  /// Where the page is shown at any address (not found), so that its links must not be relative.
  var fixedRoot: String?
  /// Whether search engines should leave it out.
  var isHidden = false
  /// What was noted while the page was made; only the preview shows it.
  var notes = PageNotes()

  /// The names of texts that the layout may use.
  static let texts = [
    "main", "lang", "title", "description", "root", "style", "kind", "base-url", "path", "site-name", "id",
    "name",
    "as-of", "as-of-date", "source-url", "source-name", "audience", "level", "home", "structured-data",
    "search-kind", "search-status", "search-child", "search-adult", "search-words", "script", "approved",
  ]
  /// The names of its yes-or-no questions.
  static let flags = ["noindex", "trial", "edition", "searched", "search", "feed"]

  /// The site's top folder as seen from the page: "" or "../../".
  var root: String { fixedRoot ?? String(repeating: "../", count: path.filter { $0 == "/" }.count) }
}

/// What was noted while a page was made.
struct PageNotes: Sendable {
  /// The slugs of the glossary terms that it explains, sorted.
  var terms: [String] = []
  /// Abbreviations that nobody explains, sorted.
  var unexplained: [String] = []
  /// What a person should see.
  var findings: [Finding] = []
}

/// What the layout says of a trial.
struct TrialFrame: Sendable {
  let id: String
  let name: String
  let asOf: String
  let asOfDate: String
  let sourceURL: String
  /// The day on which a person approved the page, in words; empty for a site without review.
  var approved = ""
}

/// Puts pages into the layout.
struct PageWriter: Sendable {
  let layout: Layout
  let style: String
  let siteName: String
  let baseURL: String
  let language: String
  /// The published name of the search's script; nil for a site without a search.
  var searchScript: String?
  /// Whether the site has a feed of changes, `feed.xml`.
  var hasFeed = false
  /// What the preview puts around and into a page; nil for pages that are published.
  var overlay: PreviewOverlay?

  /// The bytes of a page.
  func html(_ nodes: [PageNode], frame: PageFrame) -> [UInt8] {
    let texts: [String: String] = [
      "lang": language, "title": frame.title, "description": frame.description, "root": frame.root,
      "style": style,
      "kind": frame.kind, "base-url": baseURL, "path": frame.path, "site-name": siteName,
      "id": frame.trial?.id ?? "", "name": frame.trial?.name ?? "", "as-of": frame.trial?.asOf ?? "",
      "as-of-date": frame.trial?.asOfDate ?? "", "source-url": frame.trial?.sourceURL ?? "",
      "approved": frame.trial?.approved ?? "", "source-name": "ClinicalTrials.gov",
      "audience": frame.edition?.audience ?? "",
      "level": frame.edition?.level ?? "", "home": frame.trial.map { "trials/\($0.id)/index.html" } ?? "",
      "search-kind": frame.search?.kind ?? "", "search-status": frame.search?.status ?? "",
      "search-child": frame.search?.ages.first { $0 != TrialSummary.adults } ?? "",
      "search-adult": frame.search?.ages.first { $0 == TrialSummary.adults } ?? "",
      "search-words": frame.search?.words ?? "",
      "script": frame.kind == "search" ? searchScript ?? "" : "",
    ]
    let flags = [
      "noindex": frame.isHidden, "trial": frame.trial != nil, "edition": frame.edition != nil,
      "searched": frame.search != nil && searchScript != nil, "search": searchScript != nil,
      "feed": hasFeed,
    ]
    let (before, after) = layout.parts(texts: texts, flags: flags, json: frame.structuredData)
    guard let overlay else { return Array((before + MarkdownTree(page: nodes).html() + after).utf8) }
    let shown = MarkdownTree(page: overlay.nodes(around: nodes, frame: frame)).html()
    return Array((overlay.head(before) + shown + after).utf8)
  }
}
