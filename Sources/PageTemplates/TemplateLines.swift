import CommonMark

/// Signs at the ends of template lines that survive filling, so that a preview can say which line made a block.
/// Published pages are made from templates without them.
struct TemplateLines: Sendable {
  static let open: Character = "\u{E002}"
  static let close: Character = "\u{E003}"
  /// The paths of the files that signs speak of.
  private let files: [String]

  init(_ files: [String] = []) { self.files = files }

  /// A text without signs.
  static func removed(_ text: String) -> String {
    guard text.contains(open) else { return text }
    var kept = ""
    var isInside = false
    for character in text {
      if character == open {
        isInside = true
        // The space before a sign parts it from marks such as "**", which would not close before a letter.
        if kept.hasSuffix(" ") { kept.removeLast() }
      }
      if !isInside { kept.append(character) }
      if character == close { isInside = false }
    }
    return kept
  }

  /// The attribute that names the line of the first sign in a block.
  func attribute(_ texts: [String]) -> [PageAttribute] {
    for text in texts {
      guard let open = text.firstIndex(of: Self.open) else { continue }
      let place = text[text.index(after: open)...].prefix { $0 != Self.close }.split(separator: ":")
      if place.count == 2, let number = Int(place[0]), files.indices.contains(number) {
        return [PageAttribute("data-line", "\(files[number]):\(place[1])")]
      }
    }
    return []
  }
}
