extension FieldReader {
  /// A field may have so many bytes.
  static let textLimit = 262_144

  /// The value as plain text.
  var text: Sourced<String>? { rawText.map { Sourced(visible($0, isMarkdown: false), from: pointer) } }

  /// The value as Markdown.
  var markdown: Sourced<RecordMarkdown>? {
    guard let raw = rawText else { return nil }
    let text = visible(raw, isMarkdown: true)
    screen(text)
    return Sourced(RecordMarkdown(text), from: pointer)
  }

  /// The texts of a list; in YAML also one text alone.
  var texts: [Sourced<String>] {
    if isHandwritten, case .text = node?.content { return [text].compactMap(\.self) }
    return elements.compactMap(\.text)
  }

  /// The address of a web page; nil with a finding if it is none.
  var link: Sourced<String>? {
    guard let text else { return nil }
    if LinkAddress.isWebPage(text.value) { return text }
    let kind: RecordFinding = LinkAddress.isDangerous(text.value) ? .unsafeLink : .badLink
    report(
      kind, "\(name) is no address of a web page", excerpt: text.value,
      fix: "write the full address, beginning with https://")
    return nil
  }

  /// The characters of the value as the file has them, or nil with a finding if it is no text.
  var rawText: String? {
    guard let node else { return nil }
    guard case .text(let raw) = node.content else {
      reportShape("a text")
      return nil
    }
    guard raw.utf8.count <= Self.textLimit else {
      report(
        .fieldTooLong, "\(name) has more than 256 KiB of text", fix: "check this text in the registry")
      return nil
    }
    return raw
  }

  private func visible(_ raw: String, isMarkdown: Bool) -> String {
    let seen = VisibleText(raw)
    report(seen)
    if seen.text.allSatisfy(\.isWhitespace) {
      report(.emptyText, "\(name) has no words", fix: "fill this field or remove it")
    }
    if !isMarkdown, let tag = Self.firstTag(in: seen.text) {
      report(
        .tagInText, "\(name) looks as if it holds HTML", excerpt: tag, fix: "check this text in the registry")
    }
    return seen.text
  }

  private func report(_ seen: VisibleText) {
    if let first = seen.direction.first {
      report(
        .hiddenDirection,
        "\(name) holds a hidden sign that turns the direction of reading (\(Self.code(first)))",
        excerpt: seen.text, fix: "remove the hidden sign")
    }
    if let first = seen.invisible.first {
      report(
        .invisibleCharacter,
        "\(name) holds characters that nobody can see (\(seen.invisible.count), the first is \(Self.code(first)))",
        excerpt: seen.text, fix: "nothing to do, they are left out; at the source, type the word again")
    }
    if seen.hasLostCharacter {
      report(
        .lostCharacter, "\(name) holds a letter that an earlier program could not read", excerpt: seen.text,
        fix: "look this text up in the registry")
    }
  }

  private func screen(_ text: String) {
    let screen = MarkdownScreen(text)
    if screen.limit != nil {
      report(
        .markdownLimit, "\(name) is too complex to be read safely", fix: "check this text in the registry")
    }
    if let html = screen.rawHTML {
      report(
        .rawHTML, "\(name) holds HTML, whose words would be lost", excerpt: html,
        fix: "write \\< instead of <")
    }
    if let link = screen.unsafeLink {
      report(
        .unsafeLink, "\(name) holds a link that is no web page", excerpt: link,
        fix: "remove the link, or write an https address")
    }
    if let resolved = screen.resolved { report(resolved) }
  }

  private static func code(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The first `<letter…>` of a plain text.
  private static func firstTag(in text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return nil }
    let characters = Array(text)
    for (index, character) in characters.enumerated() where character == "<" {
      let rest = characters[(index + 1)...]
      guard let next = rest.first, next.isASCII, next.isLetter || next == "/" || next == "!" else { continue }
      if let end = rest.firstIndex(where: { $0 == ">" || $0 == "<" }), characters[end] == ">" {
        return String(characters[index...end])
      }
    }
    return nil
  }
}
