import CommonMark

/// The words of Markdown that a reader sees.
enum VisibleText {
  /// The lines of running text: emphasis signs are gone, escapes resolved, comments left out.
  static func lines(of inlines: [MarkdownInline]) -> [String] {
    raw(inlines).split(separator: "\n", omittingEmptySubsequences: true).map { folded(String($0)) }
      .filter { !$0.isEmpty }
  }

  /// White space folded to single spaces.
  static func folded(_ text: String) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count)
    var pending = false
    for scalar in text.unicodeScalars {
      if ScalarKinds.isSpace(scalar) || scalar == "\u{200B}" || scalar == "\u{FEFF}" {
        pending = true
      } else {
        if pending, !out.isEmpty { out += " " }
        pending = false
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// Whether a text has a letter or a digit.
  static func hasWords(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      ScalarKinds.isLetter($0) || ScalarKinds.isDigit($0)
        || ($0.value >= 0x80 && $0.properties.numericType != nil)
    }
  }

  /// Raw HTML as the text that it stands for; comments (the registry's list separators) say nothing.
  static func withoutComments(_ html: String) -> String {
    guard ScalarKinds.has("<!--", in: html) else { return html }
    var out = ""
    var rest = Substring(html)
    while let open = rest.firstRange(of: "<!--") {
      out += rest[..<open.lowerBound]
      guard let close = rest[open.upperBound...].firstRange(of: "-->") else {
        return out + rest[open.upperBound...]
      }
      rest = rest[close.upperBound...]
    }
    return out + rest
  }

  /// `&lt;` that was escaped twice in the registry, as the sign that was meant.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var out = text
    for (entity, sign) in entities { out = out.replacing(entity, with: sign) }
    return out
  }

  private static let entities: [(String, String)] = [
    ("&lt;", "<"), ("&gt;", ">"), ("&le;", "≤"), ("&ge;", "≥"), ("&#8804;", "≤"), ("&#8805;", "≥"),
    ("&quot;", "\""),
    ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&"),
  ]

  private static func raw(_ inlines: [MarkdownInline]) -> String {
    var out = ""
    for inline in inlines {
      switch inline {
      case .text(let text), .code(let text): out += text
      case .softBreak, .lineBreak: out += "\n"
      case .emphasis(_, let inner), .link(_, let inner), .image(_, let inner): out += raw(inner)
      case .html(let html): out += withoutComments(html)
      }
    }
    return decoded(out)
  }
}
