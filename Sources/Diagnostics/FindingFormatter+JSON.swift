extension FindingFormatter {
  /// The findings as a JSON array, one object a line, with `id`, `severity`, `file`, `line`, `column`, `headline`,
  /// `excerpt` and `fix`.
  public static func json(_ findings: [Finding]) -> String {
    let rows = findings.map { finding in
      let excerpt = finding.excerpt.map { "\"excerpt\":\(quoted($0))," } ?? ""
      return
        "{\"id\":\(quoted(finding.id)),\"severity\":\"\(finding.severity.rawValue)\",\"file\":\(quoted(finding.position.file)),"
        + "\"line\":\(finding.position.line),\"column\":\(finding.position.column),\"headline\":\(quoted(finding.headline)),"
        + excerpt + "\"fix\":\(quoted(finding.fix))}"
    }
    return "[\n" + rows.joined(separator: ",\n") + "\n]"
  }

  /// A JSON string, with every control character and the two line separators of JavaScript escaped.
  public static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case _
      where scalar.value < 0x20 || scalar.value == 0x2028 || scalar.value == 0x2029 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
