extension FindingFormatter {
  /// The finding as a workflow command of GitHub Actions, which shows it beside the line that it is about.
  public static func gitHub(_ finding: Finding) -> String {
    let command =
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    var properties = ["file=" + property(finding.position.file)]
    if finding.position.line > 0 { properties.append("line=\(finding.position.line)") }
    if finding.position.column > 0 { properties.append("col=\(finding.position.column)") }
    properties.append("title=" + property(finding.id))
    let text = finding.headline + "\nTo mend it: " + finding.fix
    return "::\(command) \(properties.joined(separator: ","))::\(data(text))"
  }

  /// Line breaks and per cent signs would end or change a command.
  private static func data(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": out += "%25"
      case "\r": out += "%0D"
      case "\n": out += "%0A"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private static func property(_ text: String) -> String {
    data(text).unicodeScalars.map { scalar in
      switch scalar {
      case ":": "%3A"
      case ",": "%2C"
      default: String(scalar)
      }
    }.joined()
  }
}
