import CommonMark
import Diagnostics

/// Findings as a part of a previewed page: errors open, the others behind their number.
enum PreviewFindings {
  /// The findings above the text; nothing where all is well.
  static func nodes(_ findings: [Finding], keepsPage: Bool = true) -> [PageNode] {
    let errors = findings.filter { $0.severity == .error }
    let warnings = findings.filter { $0.severity == .warning }
    var nodes: [PageNode] = []
    if !errors.isEmpty {
      let words =
        "Not published like this." + (keepsPage ? " Below, the page is as it was before the mistake." : "")
      nodes = [block("pv-stop", words)] + some(errors)
    }
    if !warnings.isEmpty {
      let title = warnings.count == 1 ? "1 warning" : "\(warnings.count) warnings"
      nodes.append(details(title, some(warnings)))
    }
    return nodes.isEmpty ? [] : [.element(.div, [PageAttribute("class", "pv-findings")], nodes)]
  }

  /// A line of the preview's own.
  static func block(_ name: String, _ words: String) -> PageNode {
    .element(.p, [PageAttribute("class", name)], [.text(words)])
  }

  /// Something closed that can be opened.
  static func details(_ title: String, _ nodes: [PageNode]) -> PageNode {
    .element(.details, [], [.element(.summary, [.text(title)])] + nodes)
  }

  /// So many findings are shown; a folder that is gone can make thousands.
  private static let most = 20

  private static func some(_ findings: [Finding]) -> [PageNode] {
    let rest = findings.count - most
    let more = rest > 0 ? [block("pv-more", "And \(rest) more.")] : []
    return findings.prefix(most).map(node) + more
  }

  static func node(_ finding: Finding) -> PageNode {
    var lines: [PageNode] = [
      .element(
        .p, [PageAttribute("class", "pv-headline")],
        [.element(.strong, [.text("\(finding.severity.rawValue): \(finding.headline)")])]),
      .element(.p, [PageAttribute("class", "pv-place")], [.element(.code, [.text("\(finding.position)")])]),
    ]
    if let excerpt = finding.excerpt, !excerpt.isEmpty {
      lines.append(.element(.p, [PageAttribute("class", "pv-excerpt")], [.text(String(excerpt.prefix(240)))]))
    }
    lines.append(.element(.p, [.text("To mend it: \(finding.fix). ")]))
    return .element(
      .div,
      [
        PageAttribute("class", "pv-finding pv-\(finding.severity.rawValue)"),
        PageAttribute("data-finding", finding.id),
      ],
      lines)
  }
}
