/// The text of a finished page, to show a word where it stands.
struct PageExcerpt {
  private let text: [UInt8]

  /// The text of the page's main part without its tags. It is for a person's eye, so runs of spaces are one.
  init(_ html: [UInt8]) {
    let page = String(decoding: html, as: UTF8.self)
    let main = page.firstRange(of: "<main").map { page[$0.lowerBound...] } ?? page[...]
    var text: [UInt8] = []
    var inTag = false
    for byte in main.utf8 {
      switch byte {
      case UInt8(ascii: "<"):
        inTag = true
        if text.last != 32 { text.append(32) }
      case UInt8(ascii: ">") where inTag: inTag = false
      case _ where inTag: break
      case 9, 10, 13, 32: if text.last != 32 { text.append(32) }
      default: text.append(byte)
      }
    }
    self.text = text
  }

  /// The word with what stands around it; the word alone if it cannot be found.
  func around(_ word: String, reach: Int = 48) -> String {
    guard let start = place(of: Array(word.utf8)) else { return word }
    let end = start + word.utf8.count
    var from = max(0, start - reach)
    var to = min(text.count, end + reach)
    while from < start, from > 0, text[from - 1] != 32 { from += 1 }
    while to > end, to < text.count, text[to] != 32 { to -= 1 }
    let piece = String(decoding: text[from..<to], as: UTF8.self).trimmingPrefix { $0 == " " }
    let plain = piece.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing(
      "&quot;", with: "\""
    )
    .replacing("&amp;", with: "&")
    return (from > 0 ? "…" : "") + plain.replacing(" .", with: ".").replacing(" ,", with: ",")
      + (to < text.count ? "…" : "")
  }

  private func place(of word: [UInt8]) -> Int? {
    guard !word.isEmpty, text.count >= word.count else { return nil }
    return (0...(text.count - word.count)).first { start in
      text[start] == word[0] && text[start..<(start + word.count)].elementsEqual(word)
        && !isLetter(at: start - 1) && !isLetter(at: start + word.count)
    }
  }

  private func isLetter(at index: Int) -> Bool {
    guard text.indices.contains(index) else { return false }
    let byte = text[index]
    return (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte >= 128
  }
}
