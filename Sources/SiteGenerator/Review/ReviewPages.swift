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
    let read = waiting.filter { $0.unchanged == nil }
    let same = waiting.filter { $0.unchanged != nil }
    let body =
      waiting.isEmpty
      ? "<p>Nothing waits for approval.</p>"
      : part("To be read", read, "plainspoken approve ID --by \"Your name\"")
        + part(
          "The pages are as they were approved, byte for byte; only what else they were made with changed",
          same,
          "plainspoken approve --unchanged --by \"Your name\"")
    return html("What waits for approval", body)
  }

  private func part(_ title: String, _ trials: [WaitingTrial], _ command: String) -> String {
    guard !trials.isEmpty else { return "" }
    let rows = trials.map { trial in
      "<li><a href=\"\(trial.subject.id).html\">\(HTMLText.escaped(trial.name))</a>\(items(trial.changes))</li>"
    }
    return """
      <h2>\(HTMLText.escaped(title)) (\(trials.count))</h2>
      <ul>\(rows.joined(separator: "\n"))</ul>
      <p>When you have done so: <code>\(HTMLText.escaped(command))</code></p>
      """
  }

  private func page(_ trial: WaitingTrial) -> [UInt8] {
    let paths = trial.pages.keys.sorted()
    let old = previous?.state(trial.subject.id)?.pages ?? [:]
    // The day of the approval stands on an approved page, so its bytes differ from those of the candidate.
    let unchanged = trial.unchanged != nil ? paths : paths.filter { old[$0] == trial.pages[$0] }
    let pairs = paths.filter { !unchanged.contains($0) }.map { pair($0, isOld: old[$0] != nil) }
    let gone = old.keys.sorted().filter { trial.pages[$0] == nil }.map { "Gone: " + name($0) }
    let command =
      trial.unchanged == nil
      ? "plainspoken approve \(trial.subject.id) --by \"Your name\""
      : "plainspoken approve --unchanged --by \"Your name\""
    let body = """
      <h2>What changed in the record</h2>
      \(trial.changes.isEmpty ? "<p>Nothing that is known.</p>" : items(trial.changes))
      <h2>What the automatic checks found</h2>
      \(trial.remarks.isEmpty ? "<p>Nothing.</p>" : items(trial.remarks))
      \(pairs.joined(separator: "\n"))
      \(others(unchanged, gone))
      <h2>When you have read it</h2>
      <p><code>\(HTMLText.escaped(command))</code></p>
      <p><a href="index.html">All that waits</a></p>
      """
    return html("\(trial.name) waits for approval", body)
  }

  private func others(_ unchanged: [String], _ gone: [String]) -> String {
    guard !unchanged.isEmpty || !gone.isEmpty else { return "" }
    return "<h2>Other pages</h2>" + items(unchanged.map { "As before: " + name($0) } + gone)
  }

  private func pair(_ path: String, isOld: Bool) -> String {
    """
    <h2 id="\(HTMLText.escaped(path))">\(HTMLText.escaped(name(path)))</h2>
    <div class="pair">\(frame("Before", path, isOld ? "before/" + path : nil))\(frame("After", path, "after/" + path))</div>
    """
  }

  /// "family, easy" for `trials/nct…/family/easy/index.html`.
  private func name(_ path: String) -> String {
    let parts = path.split(separator: "/").dropFirst(2)
    if parts.count == 3 { return parts.dropLast().joined(separator: ", ") }
    guard let file = parts.first, file != "index.html" else { return "at a glance" }
    return file.hasSuffix(".html") ? String(file.dropLast(5)) : String(file)
  }

  private func frame(_ title: String, _ path: String, _ file: String?) -> String {
    guard let file else { return "<section><h3>\(title)</h3><p>There was no page.</p></section>" }
    let address = HTMLText.escaped(file)
    // No script runs in it; from a folder, a page of no origin would be shown without its style sheet.
    return """
      <section><h3>\(title) <a href="\(address)">alone</a></h3>
      <iframe title="\(title): \(HTMLText.escaped(name(path)))" src="\(address)" loading="lazy" sandbox="allow-same-origin"></iframe></section>
      """
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
      <style>\(Self.style)</style>
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

  private static let style = """
    body{margin:0;padding:1rem;font:1rem/1.5 system-ui,sans-serif}h1{font-size:1.5rem;line-height:1.3;margin:0}\
    h2{font-size:1.2rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:0 0 .25rem}h3 a{font-weight:400;margin-left:.5rem}\
    li{margin:.25rem 0;overflow-wrap:anywhere}ul ul{font-size:.9rem}code{padding:.1rem .3rem;background:#8882;overflow-wrap:anywhere}\
    .pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:1rem}\
    iframe{box-sizing:border-box;width:100%;height:85vh;border:1px solid #888;background:Canvas}
    """
}
