import Diagnostics

/// Turns byte offsets of a record into lines and columns, only when somebody asks.
struct TextPlaces: Sendable {
  /// The path as the person gave it.
  let file: String
  /// The record's own bytes.
  let bytes: [UInt8]
  /// Where the record's first byte stands in the file, from 1.
  let line: Int
  let column: Int

  /// The place of a byte; columns count characters.
  func position(ofByte offset: Int) -> SourcePosition {
    let end = min(max(offset, 0), bytes.count)
    let before = bytes[..<end]
    let breaks = before.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let characters = String(decoding: bytes[start..<end], as: UTF8.self).count
    return SourcePosition(
      file: file, line: line + breaks, column: (breaks == 0 ? column : 1) + characters)
  }

  /// The place of a value.
  func position(of place: RecordPlace) -> SourcePosition {
    switch place {
    case .offset(let offset): position(ofByte: offset)
    case .line(let line, let column): SourcePosition(file: file, line: line, column: column)
    }
  }

  /// The first byte that is not UTF-8, or nil.
  static func firstInvalidByte(of bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var decoder = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput, .error: return min(offset, bytes.count - 1)
      }
    }
  }
}
