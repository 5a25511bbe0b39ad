import CommonMark
import PlainLanguage

/// The list "Words on this page".
struct WordList {
  /// One word with its meaning.
  struct Entry {
    let anchor: String
    let name: String
    let full: String?
    let say: String?
    let meaning: String
    let slug: String?
  }

  let level: ReadingLevel
  let root: String
  private var entries: [String: Entry] = [:]
  private var used: Set<String> = []

  init(level: ReadingLevel, root: String) {
    self.level = level
    self.root = root
  }

  /// The slugs of the glossary terms in the list, sorted.
  var slugs: [String] { Set(entries.values.compactMap(\.slug)).sorted() }

  /// The entry of a found term; nil for one that is not explained.
  mutating func entry(for occurrence: TermOccurrence) -> Entry? {
    switch occurrence.meaning {
    case .glossary(let term, let sense):
      guard let meanings = sense.meanings else { return nil }
      return kept(
        Entry(
          anchor: term.anchor(of: sense), name: term.name, full: sense.spelledOut, say: term.pronunciation,
          meaning: meanings[level], slug: term.slug))
    case .record(let words):
      return kept(
        Entry(
          anchor: anchor(occurrence.surface), name: occurrence.surface, full: nil, say: nil,
          meaning: "The record says that this is short for “\(PlainCase.calmed(words))”.", slug: nil))
    case .identifier:
      return kept(
        Entry(
          anchor: anchor(occurrence.surface), name: occurrence.surface, full: nil, say: nil,
          meaning: "A code that stands for a medicine or some other product.", slug: nil))
    case .ordinaryWord, .undecided: return nil
    }
  }

  /// The entry of an abbreviation that nobody explains.
  mutating func unexplained(_ surface: String) -> Entry {
    kept(
      Entry(
        anchor: anchor(surface), name: surface, full: nil, say: nil,
        meaning: "A short form that the record does not explain. Ask the study team what it means.", slug: nil
      ))
  }

  /// Notes that an entry is used: only those stand in the list.
  mutating func use(_ entry: Entry) { used.insert(entry.anchor) }

  private mutating func kept(_ entry: Entry) -> Entry {
    entries[entry.anchor] = entries[entry.anchor] ?? entry
    return entry
  }

  private func anchor(_ surface: String) -> String {
    "term-record-"
      + surface.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? String($0) : "-" }.joined()
  }

  /// The entries by name, each its own pop-over.
  func nodes() -> [PageNode] {
    entries.values.sorted { ($0.name.lowercased(), $0.anchor) < ($1.name.lowercased(), $1.anchor) }
      .filter { used.contains($0.anchor) }.map(node)
  }

  private func node(_ entry: Entry) -> PageNode {
    var name = [linked(entry)]
    if let full = entry.full {
      name.append(.element(.span, [PageAttribute("class", "full")], [.text(" " + full)]))
    }
    if let say = entry.say {
      name.append(.element(.span, [PageAttribute("class", "say")], [.text(" (\(say))")]))
    }
    name.append(.element(.button, [PageAttribute("popovertarget", entry.anchor)], [.text("Close")]))
    return .element(
      .div, [PageAttribute("id", entry.anchor), PageAttribute("popover", "")],
      [.element(.dt, name), .element(.dd, [.text(entry.meaning)])])
  }

  /// The name of an entry, as a link to the glossary where it is from there.
  private func linked(_ entry: Entry) -> PageNode {
    guard let slug = entry.slug else { return .text(entry.name) }
    return .element(
      .a, [PageAttribute("href", root + GlossaryLetters.address(name: entry.name, slug: slug))],
      [.text(entry.name)])
  }
}
