import CommonMark

/// How long a page takes to read, said before the date in the line below the main message.
enum ReadingTime {
  /// Words a minute: slower than the 238 that adults read on average (Brysbaert 2019), since the text is about illness.
  private static let pace = 180

  /// A page with its time; one without such a line stays as it is.
  static func added(to nodes: [PageNode]) -> [PageNode] {
    let time = minutes(nodes)
    return nodes.map { put(time, into: $0) }
  }

  /// The minutes that a page takes, at least one.
  static func minutes(_ nodes: [PageNode]) -> Int { max(1, (words(nodes) + pace / 2) / pace) }

  /// "7 minutes to read".
  static func words(_ minutes: Int) -> [PageNode] {
    PageWords.computed(String(minutes), rule: "reading-time")
      + [.text(minutes == 1 ? " minute to read" : " minutes to read")]
  }

  private static func put(_ minutes: Int, into node: PageNode) -> PageNode {
    guard case .element(var element) = node else { return node }
    if element.tag == .p, element.value(of: "class") == "meta" {
      element.children = words(minutes) + [.text("\u{A0}· ")] + element.children
    } else if element.tag == .header {
      element.children = element.children.map { put(minutes, into: $0) }
    }
    return .element(element)
  }

  /// What is read from top to end: not what is closed, drawn, or there to be looked up.
  private static func words(_ nodes: [PageNode]) -> Int {
    nodes.reduce(0) { $0 + words($1) }
  }

  /// Counts without the Unicode tables where it can: they are slow to ask.
  private static func words(in text: String) -> Int {
    var count = 0
    var isInside = false
    for scalar in text.unicodeScalars {
      let value = scalar.value
      let isSpace =
        value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : scalar.properties.isWhitespace
      if !isSpace, !isInside { count += 1 }
      isInside = !isSpace
    }
    return count
  }

  private static func words(_ node: PageNode) -> Int {
    switch node {
    case .text(let text): return words(in: text)
    case .element(let element):
      if element.tag == .details || element.tag == .svg || element.tag == .nav { return 0 }
      let isApart = element.value(of: "id") == "words" || element.value(of: "class") == "shift"
      return isApart ? 0 : words(element.children)
    }
  }
}
