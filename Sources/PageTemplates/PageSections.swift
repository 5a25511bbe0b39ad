import CommonMark

/// Headings and the sections below them.
enum PageSections {
  /// The nodes with a `section` around each `h2` and what follows it.
  static func grouped(_ nodes: [PageNode]) -> [PageNode] {
    var result: [PageNode] = []
    var section: PageElement?
    for node in nodes {
      if case .element(let heading) = node, heading.tag == .h2 {
        if let section { result.append(contentsOf: Self.finished(section)) }
        section = opened(by: heading)
      } else if section != nil {
        section?.children.append(node)
      } else {
        result.append(node)
      }
    }
    if let section { result.append(contentsOf: Self.finished(section)) }
    return result
  }

  /// The section has no name of its own: twenty named regions on a page are noise to a screen reader, which goes from
  /// heading to heading.
  private static func opened(by heading: PageElement) -> PageElement {
    guard let id = heading.value(of: "id") else { return PageElement(.section, [], [.element(heading)]) }
    var inner = heading
    inner.attributes = heading.attributes.filter { $0.name != "id" }
    return PageElement(.section, [PageAttribute("id", id)], [.element(inner)])
  }

  /// A section with a heading and nothing below it is left out.
  private static func finished(_ section: PageElement) -> [PageNode] {
    section.children.count > 1 ? [.element(section)] : []
  }
}

/// `## Is it open? {#open}`: the name by which a heading can be linked to.
enum HeadingAnchor {
  /// The words of the heading, and the name at its end if there is one. It is looked for in the template's own
  /// words only: a value is still a sign here, so that a record cannot name a heading.
  static func parted(_ inlines: [MarkdownInline]) -> ([MarkdownInline], String?) {
    guard case .text(let last) = inlines.last, last.hasSuffix("}"), let open = last.lastIndex(of: "{"),
      last[open...].hasPrefix("{#")
    else { return (inlines, nil) }
    let name = last[last.index(open, offsetBy: 2)...].dropLast()
    guard name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }) else {
      return (inlines, nil)
    }
    let words = String(last[..<open])
    let kept = words.allSatisfy(\.isWhitespace) ? [] : [MarkdownInline.text(words.trimmingTail)]
    return (inlines.dropLast() + kept, String(name))
  }
}

extension String {
  fileprivate var trimmingTail: String {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[...last])
  }
}
