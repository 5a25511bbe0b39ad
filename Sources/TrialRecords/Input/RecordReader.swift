import ContentHashing
import Diagnostics
import StrictYAML

/// What came of reading one record.
public struct RecordReading: Sendable, Hashable {
  /// Which record.
  public let input: RecordInput
  /// The trial; nil if a finding is an error, so that a page is never made from half a record.
  public let trial: Trial?
  /// The id, also of a broken record if it could be read: for the page that says that the summary is being checked.
  public let id: String?
  /// The short title, also of a broken record if it could be read.
  public let title: String?
  /// What is wrong or odd, by place.
  public let findings: [Finding]
  /// The SHA-256 of the record's own bytes; empty if they could not be read.
  public internal(set) var digest = ""
}

/// Reads records one at a time: list them first (`RecordLister`), then read each where and when it is needed. Nothing
/// is kept between records, so that any number of tasks can read side by side in little memory.
public enum RecordReader {
  /// A record may have so many bytes.
  public static let byteLimit = 8_388_608

  /// Reads the record from its file.
  public static func read(_ input: RecordInput) -> RecordReading {
    guard let reader = ChunkReader(file: input.file) else { return failed(input, unreadable(input)) }
    defer { reader.close() }
    if let range = input.bytes {
      guard range.count <= byteLimit else { return failed(input, tooLarge(input)) }
      guard let bytes = reader.bytes(range) else { return failed(input, unreadable(input)) }
      return read(bytes, of: input)
    }
    switch reader.all(limit: byteLimit) {
    case .bytes(let bytes): return read(bytes, of: input)
    case .tooLarge: return failed(input, tooLarge(input))
    case .unreadable: return failed(input, unreadable(input))
    }
  }

  /// Reads a record from bytes that are at hand, as if they were those of `input`.
  public static func read(_ bytes: [UInt8], of input: RecordInput) -> RecordReading {
    var reading = understood(bytes, of: input)
    reading.digest = ContentDigest(of: bytes).hex
    return reading
  }

  private static func understood(_ bytes: [UInt8], of input: RecordInput) -> RecordReading {
    let places = TextPlaces(
      file: input.file, bytes: bytes, line: input.line, column: input.column)
    let intake = RecordIntake(places: places)
    guard let text = checkedText(bytes, intake: intake) else { return reading(input, intake) }
    switch input.form {
    case .registryJSON: return RegistryRecord(intake: intake, input: input).read(text)
    case .yaml: return HandwrittenRecord(intake: intake, input: input).read(text)
    }
  }

  /// The bytes without a byte order mark, if they are UTF-8 without NUL.
  private static func checkedText(_ bytes: [UInt8], intake: RecordIntake) -> [UInt8]? {
    if let offset = TextPlaces.firstInvalidByte(of: bytes) {
      intake.report(
        .encoding, at: .offset(offset), "The file is not UTF-8 from byte \(offset) on",
        fix: "get the record again, or save the file as UTF-8")
      return nil
    }
    if let offset = bytes.firstIndex(of: 0) {
      intake.report(
        .nul, at: .offset(offset), "The file holds the character number 0", fix: "get the record again")
      return nil
    }
    guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return bytes }
    intake.report(
      .invisibleCharacter, at: .offset(0), "The file begins with a byte order mark",
      fix: "nothing to do, it is left out")
    return [0x20, 0x20, 0x20] + bytes.dropFirst(3)
  }

  static func reading(
    _ input: RecordInput, _ intake: RecordIntake, id: String? = nil, title: String? = nil, trial: Trial? = nil
  ) -> RecordReading {
    let findings = intake.all.sorted()
    let isBroken = findings.contains { $0.severity == .error }
    return RecordReading(
      input: input, trial: isBroken ? nil : trial, id: id, title: title, findings: findings)
  }

  private static func failed(_ input: RecordInput, _ finding: Finding) -> RecordReading {
    RecordReading(input: input, trial: nil, id: nil, title: nil, findings: [finding])
  }

  private static func unreadable(_ input: RecordInput) -> Finding { RecordLister.unreadable(input.file) }

  private static func tooLarge(_ input: RecordInput) -> Finding {
    Finding(
      RecordFinding.tooLarge, at: SourcePosition(file: input.file, line: input.bytes == nil ? 0 : input.line),
      "The record has more than 8 MiB", fix: "check that this is a single study")
  }
}
