import Diagnostics
import StrictYAML

/// Reads one record written by hand as YAML.
struct HandwrittenRecord {
  let intake: RecordIntake
  let input: RecordInput

  func read(_ bytes: [UInt8]) -> RecordReading {
    let text = String(decoding: bytes, as: UTF8.self)
    var findings: [Finding] = []
    let node = YAMLReader.read(text, file: input.file, findings: &findings)
    intake.add(findings)
    guard let node else { return RecordReader.reading(input, intake) }
    return read(FieldReader(root: RecordNode(node), intake: intake))
  }

  private func read(_ record: FieldReader) -> RecordReading {
    guard let id = id(of: record), let node = record.node else {
      return RecordReader.reading(input, intake)
    }
    let origin = Trial.Origin(
      file: input.file, line: input.line, form: .yaml, contentHash: ContentHash.of(node))
    let trial = Trial(handwritten: record, id: id, origin: origin)
    TrialOddities(trial: trial, root: record).report()
    return RecordReader.reading(
      input, intake, id: id.value, title: trial.identity.briefTitle?.value, trial: trial)
  }

  private func id(of record: FieldReader) -> Sourced<String>? {
    guard let id = record["id"].text else {
      record.report(.missingId, "The record has no id", fix: "add a line such as \"id: my-trial\"")
      return nil
    }
    guard Self.isSlug(id.value) else {
      record["id"].report(
        .badId, "\"\(id.value.prefix(60))\" cannot be the id of a record", excerpt: id.value,
        fix: "use lower-case letters, digits and single hyphens, beginning with a letter")
      return nil
    }
    return id
  }

  /// Lower-case letters, digits and single hyphens inside; begins with a letter; at most 64.
  static func isSlug(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, (0x61...0x7A).contains(first), bytes.count <= 64, bytes.last != 0x2D else {
      return false
    }
    return bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
      && !text.contains("--")
  }
}
