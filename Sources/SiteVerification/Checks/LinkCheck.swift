/// Where a page's links lead.
struct PageLinks: Sendable {
  /// A link to another file of the site.
  struct Link: Sendable {
    let path: String
    let fragment: String
    let line: Int
  }

  /// Links to other files.
  var outward: [Link] = []
  /// The ids of the page.
  var ids: Set<String> = []
}

/// Whether links, and references inside a page, lead somewhere.
enum LinkCheck {
  static func run(_ page: inout PageContext) -> PageLinks {
    var links = PageLinks()
    for (index, element) in page.document.elements.enumerated() {
      guard let id = element.value("id") else { continue }
      if !links.ids.insert(id).inserted {
        page.add(.structure, at: index, "The id \(id) stands twice on the page")
      }
    }
    for (index, element) in page.document.elements.enumerated() {
      for (name, value) in element.attributes {
        switch name {
        case "href", "src": address(value, index, &page, &links)
        case "popovertarget", "aria-labelledby", "aria-describedby", "aria-controls", "for", "headers":
          for id in value.split(separator: " ") where !links.ids.contains(String(id)) {
            page.add(.brokenLink, at: index, "\(name) names \(id), which is not on the page")
          }
        default: break
        }
      }
    }
    return links
  }

  private static func address(
    _ value: String, _ index: Int, _ page: inout PageContext, _ links: inout PageLinks
  ) {
    let first = value.split(separator: ":", maxSplits: 1).first ?? ""
    if value.contains(":"), !first.contains("/"), !first.contains("#") {
      return absolute(value, index, &page)
    }
    let parts = value.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? String(parts[1]) : ""
    let target = parts[0].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
    if target.isEmpty {
      if parts.count > 1, !fragment.isEmpty, !links.ids.contains(fragment) {
        page.add(.brokenLink, at: index, "A link leads to #\(fragment), which is not on the page")
      }
      if value.isEmpty { page.add(.brokenLink, at: index, "A link leads nowhere") }
      return
    }
    guard let path = resolved(String(target), from: page.path) else {
      return page.add(.brokenLink, at: index, "A link leads out of the site", excerpt: value)
    }
    links.outward.append(.init(path: path, fragment: fragment, line: page.document.elements[index].line))
  }

  /// An address elsewhere has a host or, for mail and telephone, something behind the colon.
  private static func absolute(_ value: String, _ index: Int, _ page: inout PageContext) {
    let lower = value.lowercased()
    let isWeb = lower.hasPrefix("https://") || lower.hasPrefix("http://")
    let rest = lower.drop { $0 != ":" }.dropFirst().drop { $0 == "/" }
    let host = rest.prefix { !"/?#".contains($0) }
    if isWeb ? !host.contains(".") || host.contains(" ") : rest.isEmpty {
      page.add(.brokenLink, at: index, "A link has no address behind it", excerpt: value)
    }
  }

  /// The path below the site; nil outside of it.
  static func resolved(_ target: String, from page: String) -> String? {
    var parts = target.hasPrefix("/") ? [] : page.split(separator: "/").dropLast().map(String.init)
    for part in target.split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": continue
      case "..":
        if parts.isEmpty { return nil }
        parts.removeLast()
      default: parts.append(decoded(String(part)))
      }
    }
    return parts.joined(separator: "/")
  }

  private static func decoded(_ part: String) -> String {
    guard part.contains("%") else { return part }
    var bytes: [UInt8] = []
    var rest = Array(part.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == 0x25, digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
