import CommonMark
import Diagnostics
import Foundation
import TrialRecords

/// The site as an editor sees it: pages made when they are asked for, from what the files say now. It writes nothing.
///
/// While a file has an error, pages stay as they were before, with the finding above their text.
public actor PreviewSite {
  /// A page or a file beside it.
  public struct Answer: Sendable, Hashable {
    /// The HTTP status.
    public let status: Int
    /// The media type.
    public let type: String
    /// The bytes.
    public let bytes: [UInt8]
  }

  /// How often something was saved that could change a page.
  public private(set) var version = 0

  private let configuration: SiteConfiguration
  private var files: WatchedFiles
  private var parts: EditorialParts
  private var shelf: RecordShelf
  private var listed = ListedTrials()
  private var listedWords = -1
  /// Whether a list was shown that is not whole yet.
  private var isListAsked = false
  private var trials = KeptTrials()
  /// The page that was answered quickly, until it was made wholly.
  private var quick: (path: String, bytes: [UInt8])?
  private var quietSince = ContinuousClock.now
  private var answeredAt = ContinuousClock.now
  private let patience: Duration

  /// Lists the files, and reads none.
  ///
  /// - Parameter patience: how long after an answer the browser is left alone to show it, before what was left out of
  ///   it is done. Records for lists wait thirty times as long after a save.
  public init(_ settings: SiteConfiguration, patience: Duration = .milliseconds(100)) {
    let settings = settings.forPreview
    self.patience = patience
    configuration = settings
    files = WatchedFiles(settings.records + [settings.templates, settings.glossary])
    parts = EditorialParts(settings, marksLines: true)
    shelf = RecordShelf(settings.records)
    listed.files(shelf.allFiles) { _ in false }
  }

  /// Looks for saved files; whether one changed that could change a page. With `all`, at every file and not only at
  /// those that the system reports.
  public func look(all: Bool = false) -> Bool {
    let changed = files.changes(all: all).filter(PreviewInput.mayChangePages)
    guard !changed.isEmpty else { return settle() }
    parts.expire(changed.sorted())
    let records = changed.filter(shelf.holds)
    for path in records.sorted() { shelf.changed(path) }
    if !records.isEmpty { expire(records) }
    quietSince = .now
    version += 1
    return true
  }

  /// The answer for a path below the site; empty for the home page.
  public func answer(_ path: String) -> Answer {
    if let own = PreviewAddress.file(path) { return own }
    _ = look()
    defer { answeredAt = .now }
    let path = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    guard let editorial = parts.current() else { return unready() }
    if let asset = editorial.assets.first(where: { "assets/" + $0.publishedName == path }) {
      return Answer(status: 200, type: MediaType.of(path), bytes: asset.bytes)
    }
    if let page = trialPage(path, editorial) ?? sitePage(path, editorial) {
      return Answer(status: 200, type: MediaType.html, bytes: page)
    }
    let missing = pages(editorial, overlay(parts.findings)).page(at: "404.html")
    return Answer(status: 404, type: MediaType.html, bytes: missing ?? [])
  }

  /// Reads what editors wrote, so that the first page need not wait for it.
  public func prepare() { _ = parts.current() }

  /// Reads the next record for the lists, if somebody looks at one; false if there is nothing to do now.
  public func readNext() async -> Bool {
    guard isListAsked, quietSince.duration(to: .now) > patience * 30, let editorial = parts.current() else {
      return false
    }
    isListAsked = listed.next != nil
    guard let file = listed.next else { return false }
    let now = version
    let new = await Task.detached(priority: .background) {
      ListedTrials.summaries(of: file, editorial: editorial)
    }.value
    guard version == now else { return true }
    let isOther = listed.keep(new, of: file)
    if isOther, listed.next == nil { version += 1 }
    return true
  }
}

// MARK: pages

extension PreviewSite {
  private func trialPage(_ path: String, _ editorial: Editorial) -> [UInt8]? {
    let steps = path.split(separator: "/").map(String.init)
    guard steps.count > 2, steps[0] == "trials" else { return nil }
    var shelved = trials.trial(steps[1])
    shelved.refresh(id: steps[1], from: &shelf)
    guard shelved.trial != nil || !shelved.findings.isEmpty else { return nil }
    defer { trials.keep(shelved, as: steps[1]) }
    guard shelved.trial != nil else { return broken(steps[1], path, shelved.findings, editorial) }
    let findings = parts.findings + shelved.findings
    let page = shelved.page(
      at: path, editorial: editorial, version: parts.version,
      writer: { PageWriter(configuration, editorial, overlay(findings + $0.trialFindings)) },
      published: configuration.output)
    quick = shelved.isQuick ? page.map { (path, $0) } : nil
    return page
  }

  /// The page of a trial whose record was never right.
  private func broken(_ id: String, _ path: String, _ findings: [Finding], _ editorial: Editorial) -> [UInt8]
  {
    let words = "There is no page of this trial yet: its record has never been without an error."
    let nodes: [PageNode] = [.element(.h1, [.text(id.uppercased())]), .element(.p, [.text(words)])]
    return pages(editorial, overlay(parts.findings + findings)).made(
      nodes, path: path, kind: "checking", title: id.uppercased()
    ).bytes
  }

  /// Does what the last answer left out: makes the page wholly that was answered quickly, and looks for wordings that
  /// stand in each other's way. Whether the browser must fetch its page again.
  private func settle() -> Bool {
    guard answeredAt.duration(to: .now) >= patience, let editorial = parts.current() else { return false }
    var isNews = parts.check()
    if let last = quick {
      quick = nil
      if let page = trialPage(last.path, editorial), page != last.bytes { isNews = true }
    }
    if isNews { version += 1 }
    return isNews
  }

  private func sitePage(_ path: String, _ editorial: Editorial) -> [UInt8]? {
    expireList()
    isListAsked = true
    for file in listed.few {
      _ = listed.keep(ListedTrials.summaries(of: file, editorial: editorial), of: file)
    }
    return pages(editorial, overlay(parts.findings + shelf.findings, lists: listed.progress)).page(at: path)
  }

  private func pages(_ editorial: Editorial, _ overlay: PreviewOverlay) -> SitePages {
    SitePages(
      editorial: editorial, writer: PageWriter(configuration, editorial, overlay),
      siteName: configuration.siteName, trials: listed.all)
  }

  private func overlay(_ findings: [Finding], lists: (read: Int, of: Int) = (0, 0)) -> PreviewOverlay {
    PreviewOverlay(version: version, findings: findings.sorted(), records: lists)
  }

  /// What stands in the browser while no page can be made at all.
  private func unready() -> Answer {
    let overlay = overlay(parts.findings)
    return Answer(status: 503, type: MediaType.html, bytes: overlay.pageWithoutSite())
  }
}

// MARK: keeping

extension PreviewSite {
  private func expire(_ paths: Set<String>) {
    trials.expire(paths)
    guard !listed.expire(paths) || !paths.allSatisfy(shelf.has) else { return }
    listed.files(shelf.allFiles) { file in paths.contains { file == $0 || file.hasPrefix($0 + "/") } }
  }

  /// The titles in the lists are made with the editors' words.
  private func expireList() {
    guard listedWords != parts.version.words else { return }
    if listedWords >= 0 { listed.files(shelf.allFiles) { _ in true } }
    listedWords = parts.version.words
  }
}
