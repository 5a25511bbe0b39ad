import CommonMark
import PlainLanguage

/// How a page reads: its sentences with their places, its hard words, its grade. Counts the same words as the check of
/// finished pages does.
struct PreviewReading {
  /// A sentence of a marked block.
  struct Sentence {
    let block: Int
    let text: String
    let words: Int
  }

  /// The page with a mark on each block that holds prose; they are counted in their order, from 1.
  let nodes: [PageNode]
  let measure: ReadingMeasure
  let sentences: [Sentence]
  /// The words of three syllables or more with how often they stand there, the most frequent first.
  let hardWords: [(word: String, count: Int)]

  init(_ page: [PageNode]) {
    var walker = Walker()
    nodes = page.map { walker.numbered($0) }
    walker.flush()
    let texts = walker.blocks.map(\.text)
    measure = Readability.measure(blocks: texts)
    sentences = walker.blocks.flatMap { block in
      PreviewSentences.cut(block.text).map {
        Sentence(block: block.number, text: $0, words: Readability.measure($0).words)
      }
    }
    var counts: [String: Int] = [:]
    for text in texts { for word in Readability.hardWords(in: text) { counts[word, default: 0] += 1 } }
    hardWords = counts.map { (word: $0.key, count: $0.value) }.sorted {
      ($1.count, $0.word) < ($0.count, $1.word)
    }
  }

  private struct Walker {
    var blocks: [(number: Int, text: String)] = []
    private var current = ""
    private var open: [Int] = []
    private var last = 0

    mutating func flush() {
      let text = current.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if let number = open.last, text.contains(where: \.isLetter) { blocks.append((number, text)) }
      current = ""
    }

    mutating func numbered(_ node: PageNode) -> PageNode {
      switch node {
      case .text(let text):
        if !open.isEmpty { current += text }
        return node
      case .element(let element): return .element(numbered(element))
      }
    }

    private mutating func numbered(_ element: PageElement) -> PageElement {
      switch element.tag {
      case .nav, .svg, .h1, .h2, .h3, .h4, .h5, .h6, .th, .caption, .dt, .button: return element
      default: break
      }
      let words = element.value(of: "data-words")
      if words == "registry" { return element }
      if words == "names" {
        if element.tag.isInline { current += " it " }
        return element
      }
      var result = element
      let holdsProse = [.p, .li, .dd, .td, .figcaption, .summary].contains(element.tag)
      if !element.tag.isInline { flush() }
      if holdsProse {
        last += 1
        open.append(last)
        result.attributes.append(PageAttribute("data-pv", ""))
      }
      result.children = element.children.map { numbered($0) }
      if !element.tag.isInline { flush() }
      if holdsProse { open.removeLast() }
      return result
    }
  }
}

/// Cuts a block into sentences, to show them. The grade does not depend on it.
enum PreviewSentences {
  static func cut(_ text: String) -> [String] {
    var sentences: [String] = []
    var current: [Substring] = []
    for word in text.split(separator: " ") {
      current.append(word)
      guard ends(word) else { continue }
      sentences.append(current.joined(separator: " "))
      current = []
    }
    if !current.isEmpty { sentences.append(current.joined(separator: " ")) }
    return sentences
  }

  /// "e.g." and "Dr." end nothing.
  private static func ends(_ word: Substring) -> Bool {
    let bare = word.drop { "\"”’)]".contains($0) }.reversed().drop { "\"”’)]".contains($0) }
    guard let mark = bare.first, ".!?:".contains(mark) else { return false }
    if mark != "." { return true }
    let letters = bare.dropFirst()
    return letters.count > 1 && !letters.contains(".")
      && !["rD", "rM", "srM", "tS"].contains(String(letters))
  }
}
