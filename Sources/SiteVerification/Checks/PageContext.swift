import Diagnostics

/// A page with what the checks of it found.
struct PageContext {
  /// The path below the site.
  let path: String
  /// The page.
  let document: HTMLDocument
  /// The record of its trial; nil for other pages.
  let record: SourceRecord?
  private(set) var findings: [Finding] = []

  init(path: String, document: HTMLDocument, record: SourceRecord?) {
    (self.path, self.document, self.record) = (path, document, record)
  }

  /// Whether it is a page of one trial.
  var isOfTrial: Bool { path.hasPrefix("trials/") }

  /// The first element of a name.
  func first(_ name: String) -> Int? { document.elements.firstIndex { $0.name == name } }

  mutating func add(_ kind: VerificationFinding, at element: Int?, _ headline: String, excerpt: String? = nil)
  {
    add(kind, line: element.map { document.elements[$0].line } ?? 0, headline, excerpt: excerpt)
  }

  mutating func add(_ kind: VerificationFinding, line: Int, _ headline: String, excerpt: String? = nil) {
    findings.append(
      Finding(
        kind, at: SourcePosition(file: path, line: line), headline,
        excerpt: excerpt.map {
          String($0.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(200))
        },
        fix: kind == .noRecord
          ? "give the records of the site" : "build the site again, and report it if it stays"))
  }
}
