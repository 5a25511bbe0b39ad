/// The files that tell search engines and web servers about the site.
enum CrawlerFiles {
  /// The most addresses that one site map may hold (sitemaps.org allows 50,000).
  static let mostAddresses = 40_000

  /// A page of the site map.
  struct Entry {
    /// Its path below the site.
    let path: String
    /// The day of its record; nil for pages about the whole site.
    let changed: String?
  }

  /// Every file: `robots.txt` and `_headers` always, site maps only where the site has an address.
  static func all(_ entries: [Entry], baseURL: String) -> [(path: String, bytes: [UInt8])] {
    let maps = baseURL.isEmpty ? [] : siteMaps(entries, baseURL: baseURL)
    return ([("robots.txt", robots(baseURL)), ("_headers", WebHeaders.file)] + maps).map {
      (path: $0.0, bytes: Array($0.1.utf8))
    }
  }

  private static func robots(_ baseURL: String) -> String {
    let map = baseURL.isEmpty ? "" : "Sitemap: \(baseURL)sitemap.xml\n"
    return "User-agent: *\nAllow: /\n" + map
  }

  private static func siteMaps(_ entries: [Entry], baseURL: String) -> [(String, String)] {
    let parts = PagedList(entries, size: mostAddresses).pages
    if parts.count == 1 { return [("sitemap.xml", siteMap(entries, baseURL: baseURL))] }
    let maps = parts.enumerated().map { index, part in
      ("sitemap-\(index + 1).xml", siteMap(part, baseURL: baseURL))
    }
    let list = maps.map { "<sitemap><loc>\(escaped(baseURL + $0.0))</loc></sitemap>\n" }.joined()
    return [("sitemap.xml", document("sitemapindex", list))] + maps
  }

  private static func siteMap(_ entries: [Entry], baseURL: String) -> String {
    document("urlset", entries.map { line($0, baseURL: baseURL) }.joined())
  }

  private static func line(_ entry: Entry, baseURL: String) -> String {
    let changed = entry.changed.map { "<lastmod>\($0)</lastmod>" } ?? ""
    return "<url><loc>\(escaped(baseURL + entry.path))</loc>\(changed)</url>\n"
  }

  private static func document(_ root: String, _ lines: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <\(root) xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    \(lines)</\(root)>

    """
  }

  private static func escaped(_ address: String) -> String {
    address.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("'", with: "&apos;")
  }
}
