import Foundation

/// The files of a site.
struct SiteFiles: Sendable {
  /// All files by path below the site.
  let all: Set<String>
  /// The pages, sorted.
  let pages: [String]

  init(_ site: String) {
    let paths = FileManager.default.enumerator(atPath: site)?.compactMap { $0 as? String } ?? []
    let shown = paths.filter { path in !path.split(separator: "/").contains { $0.hasPrefix(".") } }
    all = Set(shown)
    pages = shown.filter { $0.hasSuffix(".html") }.sorted()
  }

  /// The pages by trial; those of no trial under the empty id, in parts that can be read side by side.
  var groups: [(id: String, pages: [String])] {
    var byTrial: [String: [String]] = [:]
    var others: [String] = []
    for page in pages {
      let parts = page.split(separator: "/")
      if parts.count > 2, parts[0] == "trials" {
        byTrial[String(parts[1]), default: []].append(page)
      } else {
        others.append(page)
      }
    }
    let rest = stride(from: 0, to: others.count, by: 20).map { start in
      (id: "", pages: Array(others[start..<min(start + 20, others.count)]))
    }
    return byTrial.sorted { $0.key < $1.key }.map { (id: $0.key, pages: $0.value) } + rest
  }
}
