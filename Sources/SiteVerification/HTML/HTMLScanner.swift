/// Reads a page into elements and texts. It is tolerant: what it does not understand becomes a problem and is read on.
struct HTMLScanner {
  private let bytes: [UInt8]
  private var at = 0
  private var line = 1
  private var open: [Int] = []
  private var document = HTMLDocument()

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  static func read(_ bytes: [UInt8]) -> HTMLDocument {
    var scanner = HTMLScanner(bytes)
    return scanner.scan()
  }

  private mutating func scan() -> HTMLDocument {
    while at < bytes.count {
      if bytes[at] == 0x3C { tag() } else { text() }
    }
    for index in open.reversed() {
      problem("<\(document.elements[index].name)> is not closed")
      close(index)
    }
    return document
  }

  private mutating func problem(_ words: String) {
    document.problems.append(.init(line: line, words: words))
  }

  private mutating func advance(to end: Int) {
    for index in at..<min(end, bytes.count) where bytes[index] == 0x0A { line += 1 }
    at = min(end, bytes.count)
  }

  private func find(_ byte: UInt8, from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != byte { index += 1 }
    return index
  }

  private mutating func text() {
    let end = find(0x3C, from: at)
    let value = HTMLReferences.decoded(bytes[at..<end])
    if let owner = open.last { document.texts.append(.init(owner: owner, value: value)) }
    advance(to: end)
  }

  private mutating func tag() {
    let next = at + 1 < bytes.count ? bytes[at + 1] : 0
    if next == 0x21 { return declaration() }
    if next == 0x2F { return endTag() }
    guard Self.isLetter(next) else {
      problem("A “<” stands alone")
      if let owner = open.last { document.texts.append(.init(owner: owner, value: "<")) }
      return advance(to: at + 1)
    }
    startTag()
  }

  /// `<!DOCTYPE html>` is expected once; comments and anything else of this kind are not.
  private mutating func declaration() {
    let end = find(0x3E, from: at)
    let words = String(decoding: bytes[at..<end], as: UTF8.self).lowercased()
    if words != "<!doctype html" { problem("“\(words.prefix(40))” is no part of a page") }
    advance(to: end + 1)
  }

  private mutating func endTag() {
    let end = find(0x3E, from: at)
    let name = String(decoding: bytes[(at + 2)..<max(at + 2, end)], as: UTF8.self).lowercased().filter {
      !$0.isWhitespace
    }
    advance(to: end + 1)
    guard let place = open.lastIndex(where: { document.elements[$0].name == name }) else {
      return problem("</\(name)> closes nothing")
    }
    while open.count > place + 1, let index = open.last {
      problem("<\(document.elements[index].name)> is not closed")
      close(index)
      open.removeLast()
    }
    close(open.removeLast())
  }

  private mutating func close(_ index: Int) {
    document.elements[index].end = document.elements.count
    document.elements[index].texts = document.elements[index].texts.lowerBound..<document.texts.count
  }

  private mutating func startTag() {
    let startLine = line
    var reader = HTMLTagReader(bytes, at: at + 1)
    let tag = reader.read()
    advance(to: reader.at)
    let parent = open.last ?? -1
    let inherited: Marks = parent >= 0 ? document.elements[parent].marks : []
    let index = document.elements.count
    document.elements.append(
      .init(
        name: tag.name, attributes: tag.attributes, parent: parent, line: startLine,
        marks: inherited.union(Marks(of: tag.name, tag.attributes)), end: index + 1,
        texts: document.texts.count..<document.texts.count))
    if tag.isClosed || Self.void.contains(tag.name) { return }
    if Self.raw.contains(tag.name) { return rawText(tag.name, index) }
    open.append(index)
  }

  /// What stands in `<script>` and `<style>` has no tags in it.
  private mutating func rawText(_ name: String, _ index: Int) {
    let ending = Array("</\(name)".utf8)
    var end = at
    while end < bytes.count, !bytes[end...].starts(with: ending) { end = find(0x3C, from: end + 1) }
    document.texts.append(.init(owner: index, value: String(decoding: bytes[at..<end], as: UTF8.self)))
    advance(to: min(bytes.count, find(0x3E, from: end) + 1))
    close(index)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]
  private static let raw: Set<String> = ["script", "style"]
}
