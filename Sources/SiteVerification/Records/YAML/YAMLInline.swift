/// A text in quotes or without, `[a, b]` or `{a: b}`.
struct YAMLInline {
  private let text: [Character]
  private var at = 0

  init(_ text: Substring) { self.text = Array(text) }

  /// Whether its quotes and brackets are closed.
  static func isWhole(_ text: Substring) -> Bool {
    var inline = YAMLInline(text)
    return inline.value(inside: "") != nil
  }

  /// The value, if nothing but a comment stands behind it.
  mutating func whole() -> Any? {
    guard let value = value(inside: "") else { return nil }
    skipSpace()
    return at == text.count || text[at] == "#" ? value : nil
  }

  private mutating func skipSpace() {
    while at < text.count, text[at].isWhitespace { at += 1 }
  }

  /// A value that ends before one of these signs.
  private mutating func value(inside ends: String) -> Any? {
    skipSpace()
    guard at < text.count else { return nil }
    switch text[at] {
    case "\"": return doubleQuoted()
    case "'": return singleQuoted()
    case "[": return list()
    case "{": return names()
    default: return plain(ends)
    }
  }

  /// Nil where a colon with a space makes another name of it.
  private mutating func plain(_ ends: String) -> String? {
    let start = at
    while at < text.count {
      let isComment = text[at] == "#" && at > start && text[at - 1].isWhitespace
      let isKey = text[at] == ":" && (at + 1 == text.count || text[at + 1].isWhitespace)
      if isKey, ends.isEmpty { return nil }
      if ends.contains(text[at]) || isComment || isKey { break }
      at += 1
    }
    let words = text[start..<at]
    return String(words.reversed().drop { $0.isWhitespace }.reversed())
  }

  private mutating func list() -> [Any]? {
    at += 1
    var items: [Any] = []
    while true {
      skipSpace()
      guard at < text.count else { return nil }
      if text[at] == "]" { break }
      guard let item = value(inside: ",]"), separated(from: "]") else { return nil }
      items.append(item)
    }
    at += 1
    return items
  }

  private mutating func names() -> [String: Any]? {
    at += 1
    var values: [String: Any] = [:]
    while true {
      skipSpace()
      guard at < text.count else { return nil }
      if text[at] == "}" { break }
      guard let key = value(inside: ",}") as? String, values[key] == nil else { return nil }
      skipSpace()
      guard at < text.count, text[at] == ":" else { return nil }
      at += 1
      guard let value = value(inside: ",}"), separated(from: "}") else { return nil }
      values[key] = value
    }
    at += 1
    return values
  }

  /// A comma, or the end of the list.
  private mutating func separated(from end: Character) -> Bool {
    skipSpace()
    guard at < text.count else { return false }
    if text[at] == "," { at += 1 } else if text[at] != end { return false }
    return true
  }

  private mutating func singleQuoted() -> String? {
    at += 1
    var out = ""
    while at < text.count {
      if text[at] == "'" {
        guard at + 1 < text.count, text[at + 1] == "'" else {
          at += 1
          return out
        }
        at += 1
      }
      out.append(text[at])
      at += 1
    }
    return nil
  }

  private mutating func doubleQuoted() -> String? {
    at += 1
    var out = ""
    while at < text.count {
      if text[at] == "\"" {
        at += 1
        return out
      }
      if text[at] == "\\" {
        guard let sign = escaped() else { return nil }
        out.append(sign)
      } else {
        out.append(text[at])
        at += 1
      }
    }
    return nil
  }

  private mutating func escaped() -> Character? {
    guard at + 1 < text.count else { return nil }
    let sign = text[at + 1]
    at += 2
    if let known = ["n": "\n", "t": "\t", "\"": "\"", "\\": "\\", "/": "/", " ": " ", "_": "\u{A0}"][sign]
      as Character?
    {
      return known
    }
    guard let length = ["x": 2, "u": 4, "U": 8][sign], at + length <= text.count,
      let scalar = UInt32(String(text[at..<(at + length)]), radix: 16).flatMap(UnicodeScalar.init)
    else { return nil }
    at += length
    return Character(scalar)
  }
}
