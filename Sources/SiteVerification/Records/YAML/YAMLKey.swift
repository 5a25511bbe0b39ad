/// A name with what stands behind its colon in the same line.
struct YAMLKey {
  let name: String
  /// Without a comment behind it, if nothing else stands there.
  let rest: Substring

  /// Nil if the text does not begin with a name.
  init?(_ text: Substring) {
    guard let first = text.first, !"[{|>&*!%@`?#".contains(first) else { return nil }
    if first == "\"" || first == "'" {
      let inside = text.dropFirst().prefix { $0 != first }
      let behind = text.dropFirst(inside.count + 2)
      guard behind.first == ":", behind.count == 1 || behind.dropFirst().first == " " else { return nil }
      name = String(inside)
      rest = Self.trimmed(behind.dropFirst())
      return
    }
    var at = text.startIndex
    while let colon = text[at...].firstIndex(of: ":") {
      let next = text.index(after: colon)
      if next == text.endIndex || text[next] == " " {
        // A colon behind a comment sign is none.
        guard text[..<colon].firstRange(of: " #") == nil else { return nil }
        name = String(text[..<colon])
        rest = Self.trimmed(text[next...])
        return
      }
      at = next
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let rest = text.drop { $0 == " " }
    return rest.first == "#" ? "" : rest
  }
}
