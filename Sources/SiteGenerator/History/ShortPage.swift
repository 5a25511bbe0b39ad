import CommonMark

/// A page that stands at a trial's address when its summary must not be shown. It is the program's own, whole: no
/// template, no glossary and no text of a record has a part in it.
struct ShortPage: Sendable {
  /// Why the summary is not shown.
  enum Reason: String, Sendable {
    /// The trial left the records of the site.
    case gone
    /// A change waits for a person's approval.
    case updating
  }

  let reason: Reason
  /// The trial number as pages write it.
  let name: String
  /// The record at the registry.
  let registryLink: String?

  init(_ reason: Reason, name: String) {
    self.reason = reason
    self.name = name
    let digits = name.dropFirst(3).utf8
    let isRegistry =
      name.uppercased().hasPrefix("NCT") && digits.count == 8
      && digits.allSatisfy { (0x30...0x39).contains($0) }
    registryLink = isRegistry ? "https://clinicaltrials.gov/study/" + name.uppercased() : nil
  }

  /// The bytes for a page at this path below the site.
  func html(path: String) -> [UInt8] {
    let root = String(repeating: "../", count: path.filter { $0 == "/" }.count)
    let link = registryLink.map {
      "<p><a href=\"\(HTMLText.escaped($0))\" rel=\"external\">Read the record at ClinicalTrials.gov</a></p>\n"
    }
    let text = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>\(title)</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <meta name="robots" content="noindex">
      <link rel="stylesheet" href="\(root)\(Self.stylePath)">
      </head>
      <body class="page-\(reason.rawValue)">
      <main id="main">
      <h1>\(title)</h1>
      \(paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n"))
      \(link ?? "")<p><a href="\(root)index.html">Find a study</a></p>
      </main>
      </body>
      </html>

      """
    return Array(text.utf8)
  }

  private var shown: String { HTMLText.escaped(name) }

  private var title: String {
    switch reason {
    case .gone: "\(shown): this study is no longer on this site"
    case .updating: "\(shown): this summary is being updated"
    }
  }

  private var paragraphs: [String] {
    switch reason {
    case .gone:
      [
        "There was a plain-language summary of this study here. The people who run this site have taken the study off their list, so the summary is not kept up to date any more and is not shown.",
        "This does not tell you if the study goes on. Ask the study team or your doctor.",
      ]
    case .updating:
      [
        "Something in the record of this study has changed. A person has to read the new summary before it is shown here.",
        "Until then, please read the record itself, or ask the study team or your doctor.",
      ]
    }
  }

  /// The style of short pages: a file, because a server may forbid style inside of pages, and the program's own,
  /// because nobody may have approved the style sheet of the templates.
  static var styleFile: (path: String, bytes: [UInt8]) { (stylePath, Array((style + "\n").utf8)) }

  static let stylePath = "assets/short-page.css"

  private static let style =
    "body{margin:0 auto;max-width:36rem;padding:1.5rem;font:1.125rem/1.6 system-ui,sans-serif;color:#1b1b1f;background:#fff}h1{font-size:1.5rem;line-height:1.3}a{color:#0b4f9e}@media(prefers-color-scheme:dark){body{color:#ececf0;background:#16161a}a{color:#9cc4ff}}"
}
