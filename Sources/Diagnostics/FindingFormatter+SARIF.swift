extension FindingFormatter {
  /// The findings as SARIF 2.1.0 (OASIS standard), the form that code-scanning services read.
  ///
  /// - Parameters:
  ///   - kinds: what `explain` says of each id; kinds that no finding has are left out.
  ///   - version: the version of the program.
  public static func sarif(_ findings: [Finding], kinds: [any FindingKind], version: String) -> String {
    let used = Set(findings.map(\.id))
    let rules = kinds.filter { used.contains($0.id) }.map { kind in
      "{\"id\":\(quoted(kind.id)),\"fullDescription\":{\"text\":\(quoted(kind.explanation))},"
        + "\"defaultConfiguration\":{\"level\":\"\(kind.severity.rawValue)\"}}"
    }
    let driver =
      "{\"name\":\"plainspoken\",\"version\":\(quoted(version)),\"rules\":[\(rules.joined(separator: ",\n"))]}"
    return """
      {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0",
      "runs":[{"tool":{"driver":\(driver)},"columnKind":"unicodeCodePoints","results":[
      \(findings.map(result).joined(separator: ",\n"))
      ]}]}
      """
  }

  private static func result(_ finding: Finding) -> String {
    "{\"ruleId\":\(quoted(finding.id)),\"level\":\"\(finding.severity.rawValue)\","
      + "\"message\":{\"text\":\(quoted(finding.headline + ". To mend it: " + finding.fix))},"
      + "\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\(quoted(uri(finding.position.file)))}"
      + region(finding) + "}}]}"
  }

  private static func region(_ finding: Finding) -> String {
    guard finding.position.line > 0 else { return "" }
    let column = finding.position.column > 0 ? ",\"startColumn\":\(finding.position.column)" : ""
    let snippet = finding.excerpt.map { ",\"snippet\":{\"text\":\(quoted($0))}" } ?? ""
    return ",\"region\":{\"startLine\":\(finding.position.line)\(column)\(snippet)}"
  }

  /// A path as a URI reference (RFC 3986): every byte that is not plain is written with a per cent sign.
  private static func uri(_ path: String) -> String {
    let encoded = path.utf8.map { byte -> String in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "-._~/".utf8.contains(byte)
      if isPlain { return String(UnicodeScalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
    return path.hasPrefix("/") ? "file://" + encoded : encoded
  }
}
