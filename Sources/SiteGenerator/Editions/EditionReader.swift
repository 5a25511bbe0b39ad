import Diagnostics
import PlainLanguage
import StrictYAML

/// Reads one row of `Templates/editions.yml`.
enum EditionReader {
  private static let names = [
    "audience", "level", "audience-label", "level-label", "speaks", "words", "grade", "criteria", "ages",
  ]

  static func edition(_ node: YAMLNode, findings: inout [Finding]) -> Edition? {
    guard let row = YAMLMappingReader(node, allowed: names, what: "an edition", findings: &findings) else {
      return nil
    }
    let audience = slug("audience", row, findings: &findings)
    let level = slug("level", row, findings: &findings)
    let audienceLabel = row.requiredText("audience-label", what: "an edition", findings: &findings)
    let levelLabel = row.requiredText("level-label", what: "an edition", findings: &findings)
    let speaks = choice("speaks", Edition.Speaks.self, row, findings: &findings)
    let words = choice("words", ReadingLevel.self, row, findings: &findings)
    let criteria = choice("criteria", Edition.Criteria.self, row, findings: &findings)
    let grade = row.text("grade", findings: &findings).flatMap(Double.init)
    if grade == nil { bad("grade", row, "a number such as 6", findings: &findings) }
    let ages = ages(row, findings: &findings)
    guard let audience, let level, let audienceLabel, let levelLabel, let speaks, let words, let criteria,
      let grade
    else { return nil }
    return Edition(
      audience: audience, level: level, audienceLabel: audienceLabel, levelLabel: levelLabel, speaks: speaks,
      words: words, grade: grade, criteria: criteria, ages: ages)
  }

  private static func slug(_ key: String, _ row: YAMLMappingReader, findings: inout [Finding]) -> String? {
    guard let text = row.requiredText(key, what: "an edition", findings: &findings) else { return nil }
    guard text.utf8.allSatisfy({ (97...122).contains($0) || $0 == 45 }) else {
      bad(key, row, "small letters and hyphens only", findings: &findings)
      return nil
    }
    return text
  }

  private static func choice<Value: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Value.Type, _ row: YAMLMappingReader, findings: inout [Finding]
  ) -> Value? where Value.RawValue == String {
    guard let text = row.requiredText(key, what: "an edition", findings: &findings) else { return nil }
    if let value = Value(rawValue: text) { return value }
    bad(key, row, "one of: " + Value.allCases.map(\.rawValue).joined(separator: ", "), findings: &findings)
    return nil
  }

  private static func ages(_ row: YAMLMappingReader, findings: inout [Finding]) -> ClosedRange<Int>? {
    guard let text = row.text("ages", findings: &findings) else { return nil }
    let bounds = text.split(separator: "-").map { Int($0) }
    if bounds.count == 2, let low = bounds[0], let high = bounds[1], low <= high { return low...high }
    bad("ages", row, "two ages in years, such as 12-17", findings: &findings)
    return nil
  }

  private static func bad(_ key: String, _ row: YAMLMappingReader, _ rule: String, findings: inout [Finding])
  {
    findings.append(
      Finding(
        EditionFinding.badValue, at: row.entry(key)?.value.position ?? row.position,
        "\"\(key)\" of an edition has a value that it cannot have", fix: "write \(rule)"))
  }
}
