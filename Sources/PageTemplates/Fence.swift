import CommonMark

/// The boxes that a template may open with `::: kind` and close with `:::`.
public enum FenceKind: String, CaseIterable, Sendable {
  /// General text that carries its own numbers.
  case standing
  /// A remark about the page itself.
  case note
  /// What a reader should see first.
  case summary
  /// Something to print and fill in.
  case sheet
  /// Shown on paper only.
  case print
}

/// A line of three colons.
struct Fence {
  /// The kind it opens; nil where it closes, or where the kind is not known.
  let opens: FenceKind?
  /// Whether it names a kind, known or not.
  let begins: Bool

  /// Nil if the block is no fence. Values never make a fence, since they are not part of the Markdown.
  init?(_ block: MarkdownBlock) {
    guard case .paragraph(let inlines) = block.content, inlines.count == 1, case .text(let text) = inlines[0],
      text.hasPrefix(":::")
    else { return nil }
    let kind = String(text.dropFirst(3)).trimmingSpaces
    opens = FenceKind(rawValue: kind)
    begins = !kind.isEmpty
  }
}

/// The boxes that are open while blocks are read.
struct FenceStack {
  private var levels: [(kind: FenceKind, nodes: [PageNode])] = []
  private var nodes: [PageNode] = []

  mutating func append(_ more: [PageNode]) {
    if levels.isEmpty { nodes += more } else { levels[levels.count - 1].nodes += more }
  }

  mutating func handle(_ fence: Fence) {
    if let kind = fence.opens { levels.append((kind, [])) } else { close() }
  }

  mutating func closed() -> [PageNode] {
    while !levels.isEmpty { close() }
    return nodes
  }

  private mutating func close() {
    guard let level = levels.popLast() else { return }
    // A box whose every sentence fell away would be an empty frame.
    guard !level.nodes.isEmpty else { return }
    append([.element(.div, Self.attributes(level.kind), level.nodes)])
  }

  private static func attributes(_ kind: FenceKind) -> [PageAttribute] {
    let name = [PageAttribute("class", kind.rawValue)]
    return kind == .standing ? name + [PageAttribute("data-words", "standing")] : name
  }
}
