import CommonMark
import PlainLanguage

/// The glossary by first letter: one page a letter, so that a phone never fetches more than it shows.
enum GlossaryLetters {
  /// The folder of a term below `glossary/`: its first letter, or `0-9` for all that begins otherwise.
  static func letter(of name: String) -> String {
    guard let first = name.lowercased().first, first.isASCII, first.isLetter else { return "0-9" }
    return String(first)
  }

  /// The address of a term below the site's top folder.
  static func address(name: String, slug: String) -> String {
    "glossary/\(letter(of: name))/index.html#\(slug)"
  }

  /// The terms in the order of their letters.
  static func grouped(_ terms: [Term]) -> [(letter: String, terms: [Term])] {
    let groups = Dictionary(grouping: terms) { letter(of: $0.name) }
    return groups.keys.sorted().compactMap { key in groups[key].map { (key, $0) } }
  }

  /// Links to the letters; `folder` leads from the page to `glossary/`.
  static func navigation(_ letters: [String], folder: String, current: String?) -> PageNode {
    let items = letters.map { letter -> PageNode in
      let marks = letter == current ? [PageAttribute("aria-current", "page")] : []
      let address = PageAttribute("href", "\(folder)\(letter)/index.html")
      return .element(.li, [.element(.a, [address] + marks, [.text(letter.uppercased())])])
    }
    let attributes = [PageAttribute("class", "letters"), PageAttribute("aria-label", "Letters")]
    return .element(.nav, attributes, [.element(.ul, items)])
  }
}
