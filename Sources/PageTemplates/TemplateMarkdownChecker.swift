import CommonMark
import Diagnostics

/// Checks the Markdown of a template: no HTML, safe links, known boxes, headings in order.
enum TemplateMarkdownChecker {
  static func check(_ file: TemplateFile, isPage: Bool, findings: inout [Finding]) {
    var walk = Walk(file: file.path)
    walk.blocks(MarkdownTree(withoutTags(file.text)).blocks())
    findings += walk.findings
    if isPage, walk.levels.filter({ $0 == 1 }).count != 1 {
      findings.append(
        Finding(
          TemplateFinding.headingOrder, at: SourcePosition(file: file.path, line: 1),
          "A page has one heading with one #",
          fix: "begin the template with \"# \" and its title, and use ## for the others"))
    }
  }

  /// The text with each tag replaced by letters, so that `{{>part}}` is not read as Markdown.
  private static func withoutTags(_ text: String) -> String {
    var out = ""
    var rest = Substring(text)
    while let open = rest.firstRange(of: "{{") {
      out += rest[..<open.lowerBound]
      guard let close = rest[open.upperBound...].firstRange(of: "}}") else { break }
      out += "x"
      rest = rest[close.upperBound...]
    }
    return out + rest
  }

  private struct Walk {
    let file: String
    var findings: [Finding] = []
    var levels: [Int] = []

    mutating func blocks(_ blocks: [MarkdownBlock]) {
      pairs(blocks)
      for block in blocks {
        switch block.content {
        case .paragraph(let inlines):
          fence(inlines, line: block.line)
          self.inlines(inlines, line: block.line)
        case .heading(let level, let inlines):
          heading(level, line: block.line)
          self.inlines(inlines, line: block.line)
        case .list(_, let items): items.forEach { self.blocks($0.blocks) }
        case .quote(let inner): self.blocks(inner)
        case .html(let text): html(text, line: block.line)
        case .code, .thematicBreak: break
        }
      }
    }

    private mutating func inlines(_ inlines: [MarkdownInline], line: Int) {
      for inline in inlines {
        switch inline {
        case .html(let text): html(text, line: line)
        case .image(let target, _): link(target, line: line, isImage: true)
        case .link(let target, let inner):
          link(target, line: line, isImage: false)
          self.inlines(inner, line: line)
        case .emphasis(_, let inner): self.inlines(inner, line: line)
        case .text, .softBreak, .lineBreak, .code: break
        }
      }
    }

    private mutating func html(_ text: String, line: Int) {
      findings.append(
        Finding(
          TemplateFinding.rawHTML, at: SourcePosition(file: file, line: line),
          "HTML is not allowed in a template",
          excerpt: text, fix: "write it in Markdown"))
    }

    private mutating func link(_ target: String, line: Int, isImage: Bool) {
      guard isImage || SafeLink.checked(target) == nil else { return }
      findings.append(
        Finding(
          TemplateFinding.unsafeLink, at: SourcePosition(file: file, line: line),
          isImage ? "Pictures cannot be put in with ![…]" : "This link target is not allowed",
          excerpt: target,
          fix: isImage
            ? "use a picture that the program makes" : "begin it with https:, or name a page of this site"))
    }

    /// Each box that begins ends among the same blocks, as it is read when a page is made.
    private mutating func pairs(_ blocks: [MarkdownBlock]) {
      var open: [Int] = []
      for block in blocks {
        guard let fence = Fence(block) else { continue }
        if fence.begins {
          open.append(block.line)
        } else if open.popLast() == nil {
          unpaired(
            "A line of three colons ends a box that was not begun", "remove this line", line: block.line)
        }
      }
      for line in open {
        unpaired(
          "A box begins here and never ends", "add ::: on a line of its own after its last line", line: line)
      }
    }

    private mutating func unpaired(_ headline: String, _ fix: String, line: Int) {
      findings.append(
        Finding(
          TemplateFinding.unclosedFence, at: SourcePosition(file: file, line: line), headline, fix: fix))
    }

    private mutating func fence(_ inlines: [MarkdownInline], line: Int) {
      guard let text = inlines.lazy.compactMap(\.fenceText).first else { return }
      guard inlines.count == 1 else {
        findings.append(
          Finding(
            TemplateFinding.unknownFence, at: SourcePosition(file: file, line: line),
            "A line of three colons stands in a paragraph, so it makes no box", excerpt: text,
            fix: "put an empty line before and after it"))
        return
      }
      let kind = String(text.dropFirst(3)).trimmingSpaces
      guard !kind.isEmpty, FenceKind(rawValue: kind) == nil else { return }
      let known = FenceKind.allCases.map(\.rawValue)
      findings.append(
        Finding(
          TemplateFinding.unknownFence, at: SourcePosition(file: file, line: line),
          "\"\(kind)\" is not a known box",
          fix: "use one of: \(known.joined(separator: ", "))"))
    }

    private mutating func heading(_ level: Int, line: Int) {
      if let last = levels.last, level > last + 1 {
        findings.append(
          Finding(
            TemplateFinding.headingOrder, at: SourcePosition(file: file, line: line),
            "A heading of level \(level) follows one of level \(last)", fix: "use \(last + 1) # signs"))
      }
      levels.append(level)
    }
  }
}

extension MarkdownInline {
  /// The text if it begins like the line of a box.
  fileprivate var fenceText: String? {
    guard case .text(let text) = self, text.hasPrefix(":::") else { return nil }
    return text
  }
}
