/// A piece of a page: text, or an element with attributes. Text is always text, never markup.
public indirect enum PageNode: Sendable, Hashable {
  /// Characters, shown as they are.
  case text(String)
  /// An element.
  case element(PageElement)
}

/// An element of a page.
public struct PageElement: Sendable, Hashable {
  /// Its tag.
  public var tag: PageTag
  /// Its attributes, in the order in which they are written.
  public var attributes: [PageAttribute]
  /// What it holds.
  public var children: [PageNode]

  /// Makes an element.
  public init(_ tag: PageTag, _ attributes: [PageAttribute] = [], _ children: [PageNode] = []) {
    self.tag = tag
    self.attributes = attributes
    self.children = children
  }

  /// The value of an attribute.
  public func value(of name: String) -> String? { attributes.first { $0.name == name }?.value }

  var openTag: String { "<" + tag.rawValue + attributes.map(\.html).joined() + (closesItself ? "/>" : ">") }
  var closeTag: String { tag.isVoid || closesItself ? "" : "</" + tag.rawValue + ">" }
  /// A block that holds only running text stands on one line.
  var isOneLine: Bool { !tag.isInline && children.allSatisfy(\.isInline) }
  private var closesItself: Bool { tag.isShape && children.isEmpty }
}

/// An attribute: its value is escaped when it is written.
public struct PageAttribute: Sendable, Hashable {
  /// The name, such as `data-from`.
  public let name: String
  /// The value, unescaped.
  public let value: String

  /// Makes an attribute.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  var html: String {
    value.isEmpty && Self.flags.contains(name) ? " " + name : " \(name)=\"\(HTMLText.escaped(value))\""
  }

  private static let flags: Set<String> = ["open", "hidden", "popover"]
}

extension PageNode {
  /// An element of a tag.
  public static func element(_ tag: PageTag, _ attributes: [PageAttribute], _ children: [PageNode])
    -> PageNode
  {
    .element(PageElement(tag, attributes, children))
  }

  /// An element without attributes.
  public static func element(_ tag: PageTag, _ children: [PageNode] = []) -> PageNode {
    .element(PageElement(tag, [], children))
  }

  /// The visible text below this node.
  public var plainText: String {
    switch self {
    case .text(let text): text
    case .element(let element): element.children.plainText
    }
  }

  /// Whether it may stand in running text.
  public var isInline: Bool {
    switch self {
    case .text: true
    case .element(let element): element.tag.isInline
    }
  }
}

extension Array where Element == PageNode {
  /// The visible text, blocks parted by line breaks.
  public var plainText: String {
    var text = ""
    for node in self {
      if !node.isInline, !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
      text += node.plainText
      if !node.isInline { text += "\n" }
    }
    return text
  }
}
