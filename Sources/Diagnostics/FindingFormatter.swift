/// Findings as text for people: `file:line:column: severity: headline [id]`, the excerpt, the fix.
public enum FindingFormatter {
  /// The finding in up to three lines, without a line break at the end.
  public static func text(_ finding: Finding) -> String {
    var lines = ["\(finding.position): \(finding.severity.rawValue): \(finding.headline) [\(finding.id)]"]
    if let excerpt = finding.excerpt, !excerpt.isEmpty {
      lines.append("    | " + shortened(excerpt))
    }
    lines.append("    = fix: " + finding.fix)
    return lines.joined(separator: "\n")
  }

  /// One line of at most 160 characters, line breaks folded.
  static func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= 160 ? line : line.prefix(159) + "…"
  }
}
