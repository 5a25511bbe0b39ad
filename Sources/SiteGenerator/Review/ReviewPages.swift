import CommonMark
import SiteHistory

/// The folder in which a person reads what waits: a list, and for each trial its pages before and after, side by side.
struct ReviewPages {
  let waiting: [WaitingTrial]
  let previous: PreviousSite?
  let editorial: Editorial

  /// The file that says what was shown, so that an approval is of exactly that.
  static let manifest = "waiting.json"

  func write(to folder: SiteStaging) throws {
    for asset in editorial.assets {
      try folder.write(asset.bytes, to: "after/assets/" + asset.publishedName)
    }
    for file in OldFiles.all(previous, wanted: { $0.hasPrefix("assets/") }) {
      try folder.write(file.bytes, to: "before/" + file.path)
    }
    for trial in waiting { try folder.write(page(trial), to: "\(trial.subject.id).html") }
    try folder.write(list(), to: "index.html")
    try folder.write(HistoryJSON.bytes(waiting), to: Self.manifest)
  }

  private func list() -> [UInt8] {
    let rows = waiting.map { trial in
      "<li><a href=\"\(trial.subject.id).html\">\(HTMLText.escaped(trial.name))</a>\(items(trial.changes))</li>"
    }
    let body =
      waiting.isEmpty
      ? "<p>Nothing waits for approval.</p>" : "<ul>\(rows.joined(separator: "\n"))</ul>"
    return html("What waits for approval", body)
  }

  private func page(_ trial: WaitingTrial) -> [UInt8] {
    let before = Set(trial.pages.keys.filter { previous?.bytes($0) != nil })
    let pairs = trial.pages.keys.sorted().map { path in
      """
      <h2>\(HTMLText.escaped(path))</h2>
      <div class="pair">\(frame("Before", before.contains(path) ? "before/" + path : nil))\(frame("After", "after/" + path))</div>
      """
    }
    let command = "plainspoken approve \(trial.subject.id) --by \"Your name\""
    let body = """
      <h2>What changed in the record</h2>
      \(trial.changes.isEmpty ? "<p>Nothing that is known.</p>" : items(trial.changes))
      <h2>What the automatic checks found</h2>
      \(trial.remarks.isEmpty ? "<p>Nothing.</p>" : items(trial.remarks))
      \(pairs.joined(separator: "\n"))
      <h2>When you have read it</h2>
      <p><code>\(HTMLText.escaped(command))</code></p>
      <p><a href="index.html">All that waits</a></p>
      """
    return html("\(trial.name) waits for approval", body)
  }

  private func frame(_ title: String, _ path: String?) -> String {
    let shown = path.map { "<iframe title=\"\(title)\" src=\"\(HTMLText.escaped($0))\" sandbox></iframe>" }
    return "<section><h3>\(title)</h3>\(shown ?? "<p>There was no page.</p>")</section>"
  }

  private func items(_ texts: [String]) -> String {
    texts.isEmpty ? "" : "<ul>" + texts.map { "<li>\(HTMLText.escaped($0))</li>" }.joined() + "</ul>"
  }

  private func html(_ title: String, _ body: String) -> [UInt8] {
    let text = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>\(HTMLText.escaped(title))</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="robots" content="noindex">
      <style>body{margin:0;padding:1rem;font:1rem/1.5 system-ui,sans-serif}.pair{display:flex;flex-wrap:wrap;gap:1rem}.pair section{flex:1 1 20rem}iframe{width:100%;height:80vh;border:1px solid}</style>
      </head>
      <body>
      <main>
      <h1>\(HTMLText.escaped(title))</h1>
      \(body)
      </main>
      </body>
      </html>

      """
    return Array(text.utf8)
  }
}
