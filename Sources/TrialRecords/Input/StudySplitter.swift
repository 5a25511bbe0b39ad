import Diagnostics

/// Finds the records of a JSON file: the file itself if it is one study, or the members of its `"studies"` list.
///
/// It only follows quotes and brackets; each record is checked strictly when it is read, and here the text around
/// the records is.
struct StudySplitter {
  private static let studyNames: Set<String> = [
    "protocolSection", "resultsSection", "derivedSection", "documentSection", "annotationSection",
    "hasResults",
  ]
  private static let frameLimit = RecordReader.byteLimit

  let file: String
  private var inputs: [RecordInput] = []
  private var isSingle = false
  private var isList = false
  private var depth = 0
  private var inString = false
  private var isEscaped = false
  private var name: [UInt8] = []
  private var key = ""
  private var record: (start: Int, line: Int, column: Int)?
  private var offset = 0
  private var line = 1
  private var column = 1
  /// The text around the records, each of them replaced by 0.
  private var frame: [UInt8] = []
  /// Where in the file the pieces of `frame` come from.
  private var pieces: [(frame: Int, line: Int, column: Int)] = [(0, 1, 1)]

  init(file: String) { self.file = file }

  /// Takes the next piece of the file; false as soon as it is known to be one study.
  mutating func take(_ chunk: [UInt8]) -> Bool {
    for byte in chunk {
      step(byte)
      if isSingle { return false }
      offset += 1
      if byte == 0x0A { (line, column) = (line + 1, 1) } else if byte & 0xC0 != 0x80 { column += 1 }
    }
    return true
  }

  /// The records; what is wrong around them is added to `findings`.
  mutating func finish(findings: inout [Finding]) -> [RecordInput] {
    guard isList, !isSingle else {
      return [RecordInput(file: file, form: .registryJSON, bytes: nil, line: 1, column: 1)]
    }
    if let record { add(record, end: offset) } else { checkFrame(findings: &findings) }
    return inputs
  }

  private mutating func step(_ byte: UInt8) {
    if record == nil { frameByte(byte) }
    if inString {
      stepInString(byte)
      return
    }
    switch byte {
    case UInt8(ascii: "\""): (inString, name) = (true, [])
    case UInt8(ascii: ":") where depth == 1:
      key = String(decoding: name, as: UTF8.self)
      isSingle = !isList && Self.studyNames.contains(key)
    case UInt8(ascii: "{"), UInt8(ascii: "["): open(byte)
    case UInt8(ascii: "}"), UInt8(ascii: "]"): close()
    default: break
    }
  }

  private mutating func stepInString(_ byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte
      == UInt8(ascii: "\"")
    {
      inString = false
      return
    }
    if depth == 1, name.count < 32 { name.append(byte) }
  }

  private mutating func open(_ byte: UInt8) {
    if byte == UInt8(ascii: "["), depth == 1, key == "studies" { isList = true }
    if byte == UInt8(ascii: "{"), depth == 2, isList, key == "studies", record == nil {
      record = (offset, line, column)
      if !frame.isEmpty { frame[frame.count - 1] = UInt8(ascii: "0") }
    }
    depth += 1
  }

  private mutating func close() {
    depth -= 1
    guard depth == 2, let record else { return }
    add(record, end: offset + 1)
    self.record = nil
    pieces.append((frame.count, line, column + 1))
  }

  private mutating func add(_ record: (start: Int, line: Int, column: Int), end: Int) {
    inputs.append(
      RecordInput(
        file: file, form: .registryJSON, bytes: record.start..<end, line: record.line, column: record.column))
  }

  private mutating func frameByte(_ byte: UInt8) {
    if frame.count < Self.frameLimit { frame.append(byte) }
  }

  private func checkFrame(findings: inout [Finding]) {
    do throws(JSONProblem) {
      let node = try JSONScanner.read(frame)
      guard case .group(let members) = node.content,
        case .list(let studies)? = members.first(where: {
          $0.name == "studies"
        })?.value.content
      else { return }
      for study in studies where study.content != .number("0") {
        findings.append(
          finding(.notAStudy, at: study.place, "The list \"studies\" holds something that is no study"))
      }
    } catch {
      findings.append(finding(error.kind, at: .offset(error.offset), error.headline))
    }
  }

  private func finding(_ kind: RecordFinding, at place: RecordPlace, _ headline: String) -> Finding {
    Finding(kind, at: position(of: place), headline, fix: "get the answer of the registry again")
  }

  private func position(of place: RecordPlace) -> SourcePosition {
    guard case .offset(let offset) = place, let piece = pieces.last(where: { $0.frame <= offset }) else {
      return SourcePosition(file: file)
    }
    let own = TextPlaces(
      file: file, bytes: Array(frame[piece.frame...]), line: piece.line, column: piece.column)
    return own.position(ofByte: offset - piece.frame)
  }
}
