import CCMark
import Foundation

/// A tree of libcmark, from a Markdown text or from the nodes of a page: the one owner of the C nodes, which
/// frees them itself.
///
/// This is the only file that imports the C module. A tree is never shared between tasks. Raw HTML in the text
/// is never rendered: `CMARK_OPT_UNSAFE` is not used anywhere.
public struct MarkdownTree: ~Copyable {
  private let root: OpaquePointer

  /// Parses a text. Check `MarkdownLimits` first for text that a person did not write.
  public init(_ markdown: String) {
    var text = markdown
    let parsed = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
      }
    }
    // cmark returns nil only when memory is gone; there is no page to make then.
    guard let parsed else { fatalError("libcmark could not get memory") }
    root = parsed
  }

  /// Builds the tree of a page. Text becomes text nodes, elements become custom nodes, which the renderer lets
  /// through in its safe mode.
  public init(page nodes: [PageNode]) {
    guard let document = cmark_node_new(CMARK_NODE_DOCUMENT) else {
      fatalError("libcmark could not get memory")
    }
    root = document
    guard let body = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK) else {
      fatalError("libcmark could not get memory")
    }
    cmark_node_append_child(document, body)
    for node in nodes { Self.append(node, to: body) }
  }

  deinit { cmark_node_free(root) }

  /// The whole tree as HTML, raw HTML left out and only harmless link schemes kept.
  public func html() -> String {
    guard let rendered = cmark_render_html(root, CMARK_OPT_DEFAULT) else { return "" }
    defer { free(rendered) }
    return String(cString: rendered)
  }

  /// The text as values.
  public func blocks() -> [MarkdownBlock] { Self.blocks(below: root) }

  // MARK: C nodes to values

  private static func children(of node: OpaquePointer) -> [OpaquePointer] {
    var list: [OpaquePointer] = []
    var next = cmark_node_first_child(node)
    while let child = next {
      list.append(child)
      next = cmark_node_next(child)
    }
    return list
  }

  private static func blocks(below node: OpaquePointer) -> [MarkdownBlock] {
    children(of: node).compactMap(block)
  }

  private static func block(_ node: OpaquePointer) -> MarkdownBlock? {
    guard let content = content(node) else { return nil }
    return MarkdownBlock(content: content, line: Int(cmark_node_get_start_line(node)))
  }

  private static func content(_ node: OpaquePointer) -> MarkdownBlock.Content? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH: .paragraph(inlines(below: node))
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)), inlines(below: node))
    case CMARK_NODE_LIST: list(node)
    case CMARK_NODE_BLOCK_QUOTE: .quote(blocks(below: node))
    case CMARK_NODE_CODE_BLOCK: .code(literal(node))
    case CMARK_NODE_HTML_BLOCK: .html(literal(node))
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    default: nil
    }
  }

  private static func list(_ node: OpaquePointer) -> MarkdownBlock.Content {
    let ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    let items = children(of: node).map {
      MarkdownItem(blocks: blocks(below: $0), line: Int(cmark_node_get_start_line($0)))
    }
    return .list(start: ordered ? Int(cmark_node_get_list_start(node)) : nil, items: items)
  }

  private static func inlines(below node: OpaquePointer) -> [MarkdownInline] {
    children(of: node).compactMap(inline)
  }

  private static func inline(_ node: OpaquePointer) -> MarkdownInline? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: .text(literal(node))
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code(literal(node))
    case CMARK_NODE_HTML_INLINE: .html(literal(node))
    case CMARK_NODE_EMPH: .emphasis(strong: false, inlines(below: node))
    case CMARK_NODE_STRONG: .emphasis(strong: true, inlines(below: node))
    case CMARK_NODE_LINK: .link(destination: destination(node), inlines(below: node))
    case CMARK_NODE_IMAGE: .image(destination: destination(node), inlines(below: node))
    default: nil
    }
  }

  private static func literal(_ node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }

  private static func destination(_ node: OpaquePointer) -> String {
    cmark_node_get_url(node).map { String(cString: $0) } ?? ""
  }

  // MARK: values to C nodes

  private static func append(_ node: PageNode, to parent: OpaquePointer) {
    guard let made = make(node) else { return }
    precondition(cmark_node_append_child(parent, made) == 1, "a block stands inside running text")
  }

  private static func make(_ node: PageNode) -> OpaquePointer? {
    switch node {
    case .text(let text):
      let made = cmark_node_new(CMARK_NODE_TEXT)
      cmark_node_set_literal(made, text)
      return made
    case .element(let element):
      // A block inside running text is a slip of the program that builds the page; losing its words would be worse.
      precondition(
        !element.tag.isInline || element.children.allSatisfy(\.isInline), "a block stands inside running text"
      )
      // The renderer breaks the line after both tags of a custom block; a block of one line needs but one break.
      let isInline = element.tag.isInline || element.isOneLine
      guard let made = cmark_node_new(isInline ? CMARK_NODE_CUSTOM_INLINE : CMARK_NODE_CUSTOM_BLOCK) else {
        return nil
      }
      cmark_node_set_on_enter(made, element.openTag)
      cmark_node_set_on_exit(made, element.closeTag + (element.isOneLine ? "\n" : ""))
      for child in element.children { append(child, to: made) }
      return made
    }
  }
}
