/// Finds the records of a JSON Lines file: one study a line, empty lines passed over.
struct LineSplitter {
  let file: String
  private var inputs: [RecordInput] = []
  private var offset = 0
  private var line = 1
  private var start = 0
  private var hasContent = false

  init(file: String) { self.file = file }

  /// Takes the next piece of the file; always wants more.
  mutating func take(_ chunk: [UInt8]) -> Bool {
    for byte in chunk {
      if byte == 0x0A { endLine() } else if byte != 0x20, byte != 0x09, byte != 0x0D { hasContent = true }
      offset += 1
      if byte == 0x0A { start = offset }
    }
    return true
  }

  /// The records, the last line included.
  mutating func finish() -> [RecordInput] {
    endLine()
    return inputs
  }

  private mutating func endLine() {
    if hasContent {
      inputs.append(
        RecordInput(file: file, form: .registryJSON, bytes: start..<offset, line: line, column: 1))
    }
    hasContent = false
    line += 1
  }
}
