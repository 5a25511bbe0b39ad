/// A page as it stands in its file: elements in the order of their start tags, texts in order. Read by a scanner that
/// knows nothing of how pages are made.
struct HTMLDocument: Sendable {
  /// An element with where its subtree ends.
  struct Element: Sendable {
    let name: String
    let attributes: [(name: String, value: String)]
    let parent: Int
    let line: Int
    /// What holds for it because of itself or of an element around it.
    let marks: Marks
    /// The first element after its subtree.
    var end: Int
    /// Its texts.
    var texts: Range<Int>

    func value(_ attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

    func hasClass(_ name: String) -> Bool {
      value("class")?.split(separator: " ").contains { $0 == name } ?? false
    }
  }

  /// A piece of text with the element that it stands in.
  struct Text: Sendable {
    let owner: Int
    let value: String
  }

  /// Something that is wrong with the markup itself.
  struct Problem: Sendable {
    let line: Int
    let words: String
  }

  var elements: [Element] = []
  var texts: [Text] = []
  var problems: [Problem] = []

  /// The visible words of an element, without those in parts with one of the marks. Words of neighbouring elements do
  /// not run together.
  func text(of index: Int, without marks: Marks = []) -> String {
    var out = ""
    var last = index
    for text in texts[elements[index].texts] where elements[text.owner].marks.isDisjoint(with: marks) {
      out += joint(last, text.owner) + text.value
      last = text.owner
    }
    return out
  }

  /// What stands between the texts of two elements: nothing where a browser would show nothing.
  func joint(_ last: Int, _ next: Int) -> String {
    if elements[next].name == "sup", last != next { return "^" }
    let runsOn =
      last == next || Self.inline.contains(elements[next].name) || Self.inline.contains(elements[last].name)
    return runsOn ? "" : " "
  }

  /// The elements inside an element, itself first.
  func subtree(_ index: Int) -> Range<Int> { index..<elements[index].end }

  /// The nearest element around this one, or itself, that is wanted.
  func nearest(_ index: Int, _ isWanted: (Element) -> Bool) -> Int? {
    var at = index
    while at >= 0 {
      if isWanted(elements[at]) { return at }
      at = elements[at].parent
    }
    return nil
  }

  private static let inline: Set<String> = [
    "a", "span", "strong", "em", "b", "i", "cite", "time", "sub", "code", "abbr", "dfn", "bdi", "mark",
    "button",
  ]
}

/// What holds for a part of a page.
struct Marks: OptionSet, Sendable {
  let rawValue: Int

  static let registry = Marks(rawValue: 1)
  static let names = Marks(rawValue: 2)
  static let standing = Marks(rawValue: 4)
  static let editor = Marks(rawValue: 8)
  static let computed = Marks(rawValue: 16)
  static let terms = Marks(rawValue: 32)
  static let frame = Marks(rawValue: 64)
  static let details = Marks(rawValue: 128)
  static let picture = Marks(rawValue: 256)
  static let main = Marks(rawValue: 512)
  /// A number that each page has of its own: the minutes that it takes to read.
  static let ownNumber = Marks(rawValue: 2048)
  static let criterion = Marks(rawValue: 1024)
  /// The name of a group of the results, which is compared with the record as a whole.
  static let group = Marks(rawValue: 4096)

  /// The marks that an element gives to itself and all that is inside.
  init(of name: String, _ attributes: [(name: String, value: String)]) {
    var marks: Marks = []
    switch name {
    case "nav", "footer", "head": marks.insert(.frame)
    case "details": marks.insert(.details)
    case "svg": marks.insert(.picture)
    case "main": marks.insert(.main)
    default: break
    }
    for (attribute, value) in attributes {
      switch (attribute, value) {
      case ("data-words", "registry"): marks.insert(.registry)
      case ("data-words", "names"): marks.insert(.names)
      case ("data-words", "standing"): marks.insert(.standing)
      case ("data-words", "editor"): marks.insert(.editor)
      case ("data-computed", "reading-time"): marks.formUnion([.computed, .ownNumber])
      // Digits that stand in the record, if not alone: they are proved like any other number.
      case ("data-computed", "part-of-a-code"): break
      case ("data-computed", _): marks.insert(.computed)
      case ("data-group", _): marks.insert(.group)
      case ("data-criterion", _): marks.insert(.criterion)
      case ("id", "editions"): marks.insert(.frame)
      case ("class", "terms"), ("popover", _): marks.insert(.terms)
      default: break
      }
    }
    self = marks
  }

  init(rawValue: Int) { self.rawValue = rawValue }
}
