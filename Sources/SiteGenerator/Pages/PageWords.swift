import CommonMark
import PlainLanguage
import TrialRecords

/// Words as nodes of a page, with the marks that anyone can check.
enum PageWords {
  /// The program's own words.
  static func own(_ text: String) -> [PageNode] { [.text(text)] }

  /// A medicine, a person, a place, an organisation or an identifier.
  static func name(_ text: String) -> [PageNode] { marked("names", text) }

  /// Words of the record, unchanged.
  static func registry(_ text: String) -> [PageNode] { marked("registry", text) }

  /// A number that a named rule made.
  static func computed(_ text: String, rule: String) -> [PageNode] {
    [.element(.span, [PageAttribute("data-computed", rule)], [.text(text)])]
  }

  /// Words of the rewriting passes.
  static func plain(_ runs: PlainText) -> [PageNode] {
    var nodes: [PageNode] = []
    for run in runs {
      if run.mark == nil, case .text(let last) = nodes.last {
        nodes[nodes.count - 1] = .text(last + run.text)
      } else {
        nodes += node(run)
      }
    }
    return nodes
  }

  private static func node(_ run: PlainRun) -> [PageNode] {
    switch run.mark {
    case nil: own(run.text)
    case .name: name(run.text)
    case .registry: registry(run.text)
    case .editor: marked("editor", run.text)
    case .standing: marked("standing", run.text)
    case .computed(let rule): computed(run.text, rule: rule)
    case .superscript: [.element(.sup, own(run.text))]
    case .strong: [.element(.strong, own(run.text))]
    }
  }

  private static func marked(_ kind: String, _ text: String) -> [PageNode] {
    [.element(.span, [PageAttribute("data-words", kind)], [.text(text)])]
  }

  /// "a, b and c" from pieces of any kind.
  static func list(_ items: [[PageNode]], joined last: String = "and") -> [PageNode] {
    items.enumerated().flatMap { index, item -> [PageNode] in
      if index == 0 { return item }
      return own(index == items.count - 1 ? " \(last) " : ", ") + item
    }
  }
}

/// Blocks of a page that carry their sources.
enum PageBlocks {
  /// A paragraph.
  static func paragraph(_ nodes: [PageNode], from: [String] = []) -> PageNode {
    .element(.p, sources(from), nodes)
  }

  /// A bulleted list; each item with its own sources.
  static func list(_ items: [(nodes: [PageNode], from: [String])], class name: String? = nil) -> PageNode {
    .element(
      .ul, name.map { [PageAttribute("class", $0)] } ?? [],
      items.map { .element(.li, sources($0.from), $0.nodes) })
  }

  /// Something closed that a reader can open.
  static func details(_ summary: String, _ nodes: [PageNode], registry: Bool = false) -> PageNode {
    .element(
      .details, registry ? [PageAttribute("data-words", "registry")] : [],
      [.element(.summary, [.text(summary)])] + nodes)
  }

  /// The registry's own words, closed.
  static func original(_ text: RecordMarkdown, from source: String) -> PageNode {
    let blocks = RegistryMarkdown.nodes(text.markdown)
    return .element(
      .details, [PageAttribute("data-words", "registry"), PageAttribute("data-from", source)],
      [.element(.summary, [.text("The record’s own words")])] + blocks)
  }

  /// `data-from`, or nothing where there is no source.
  static func sources(_ from: [String]) -> [PageAttribute] {
    var unique: [String] = []
    for source in SharedSources.rows(from) where !unique.contains(source) { unique.append(source) }
    return unique.isEmpty ? [] : [PageAttribute("data-from", unique.joined(separator: " "))]
  }
}
