import CommonMark
import SiteHistory

/// The pages of a whole site whose templates or words nobody approved yet: what was approved before, and a first page
/// of the program's own that only names the trials.
struct UnapprovedSite {
  let previous: PreviousSite?
  let trials: [TrialSummary]

  /// The path and bytes of each file. Lists of trials are left out, because they may say what is no longer true.
  func files() -> [(path: String, bytes: [UInt8])] {
    [(path: "index.html", bytes: home())]
      + OldFiles.all(previous) { $0 != "index.html" && !$0.hasPrefix("browse/") }
  }

  private func home() -> [UInt8] {
    let rows = trials.map { trial in
      "<li><a href=\"\(HTMLText.escaped(trial.path))\">\(HTMLText.escaped(trial.title.plainText))</a></li>"
    }
    let text = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>Studies</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="robots" content="noindex">
      <link rel="stylesheet" href="\(ShortPage.stylePath)">
      </head>
      <body class="page-updating">
      <main id="main">
      <h1>Studies</h1>
      <p>This page is being updated. These are the studies on this site:</p>
      <ul data-words="names">
      \(rows.joined(separator: "\n"))
      </ul>
      </main>
      </body>
      </html>

      """
    return Array(text.utf8)
  }
}

/// Files of the site that is replaced, each exactly as it was written.
enum OldFiles {
  /// The files that are wanted, sorted by path.
  static func all(_ previous: PreviousSite?, wanted: (String) -> Bool) -> [(path: String, bytes: [UInt8])] {
    guard let previous else { return [] }
    let pages = (previous.site?.pages ?? [:]).sorted { $0.key < $1.key }
    return pages.filter { wanted($0.key) }.compactMap { path, digest in
      previous.page(path, digest: digest).map { (path: path, bytes: $0) }
    }
  }
}
