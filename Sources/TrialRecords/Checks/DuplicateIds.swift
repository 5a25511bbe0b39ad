import Diagnostics

/// Finds records that would be written to the same page.
public enum DuplicateIds {
  /// One finding for each record whose id (large and small letters alike) another one had before it, in the order of
  /// the readings. It names both files.
  public static func findings(in readings: some Sequence<RecordReading>) -> [Finding] {
    findings(in: readings.compactMap { reading in reading.id.map { (id: $0, input: reading.input) } })
  }

  /// The same for ids whose readings were not kept.
  public static func findings(in records: [(id: String, input: RecordInput)]) -> [Finding] {
    var first: [String: RecordInput] = [:]
    var findings: [Finding] = []
    for record in records {
      let key = record.id.lowercased()
      if let earlier = first[key] {
        findings.append(finding(for: record.id, at: record.input, earlier: earlier))
      } else {
        first[key] = record.input
      }
    }
    return findings
  }

  private static func finding(for id: String, at input: RecordInput, earlier: RecordInput) -> Finding {
    Finding(
      RecordFinding.duplicateId, at: SourcePosition(file: input.file, line: input.line, column: input.column),
      "\(id) is also the id of \(earlier.file), line \(earlier.line)",
      fix: "keep one of the two records")
  }
}
