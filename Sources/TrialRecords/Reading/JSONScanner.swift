/// Reads strict JSON (RFC 8259) and keeps what Foundation's readers lose: duplicate names, the exact digits of
/// numbers, and the byte where every value begins.
///
/// The bytes must be valid UTF-8 without NUL. Why not JSONDecoder: see `Documentation/Decisions/own-json-scanner.md`.
struct JSONScanner {
  /// How deep values may be nested.
  static let depthLimit = 64

  let bytes: UnsafeBufferPointer<UInt8>
  var index = 0

  /// The one value of a text; anything but white space after it is a problem.
  static func read(_ bytes: [UInt8]) throws(JSONProblem) -> RecordNode {
    let result: Result<RecordNode, JSONProblem> = bytes.withUnsafeBufferPointer { buffer in
      var scanner = JSONScanner(bytes: buffer)
      do throws(JSONProblem) {
        let node = try scanner.value(depth: 0)
        try scanner.end()
        return .success(node)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private mutating func end() throws(JSONProblem) {
    skipSpace()
    if index < bytes.count {
      throw .syntax(index, "Something stands after the end of the record")
    }
  }

  private mutating func value(depth: Int) throws(JSONProblem) -> RecordNode {
    let byte = try next()
    let place = RecordPlace.offset(index)
    switch byte {
    case UInt8(ascii: "{"): return RecordNode(content: try group(depth: depth + 1), place: place)
    case UInt8(ascii: "["): return RecordNode(content: try list(depth: depth + 1), place: place)
    case UInt8(ascii: "\""): return RecordNode(content: .text(try string()), place: place)
    case UInt8(ascii: "t"): return RecordNode(content: try word("true", .flag(true)), place: place)
    case UInt8(ascii: "f"): return RecordNode(content: try word("false", .flag(false)), place: place)
    case UInt8(ascii: "n"): return RecordNode(content: try word("null", .null), place: place)
    default: return RecordNode(content: .number(try number()), place: place)
    }
  }

  private mutating func group(depth: Int) throws(JSONProblem) -> RecordNode.Content {
    try checkDepth(depth)
    index += 1
    var members: [RecordMember] = []
    if try next() == UInt8(ascii: "}") {
      index += 1
      return .group(members)
    }
    while true {
      members.append(try member(depth: depth))
      if try !continues(until: UInt8(ascii: "}")) { break }
    }
    try checkNames(members)
    return .group(members)
  }

  private mutating func member(depth: Int) throws(JSONProblem) -> RecordMember {
    guard try next() == UInt8(ascii: "\"") else {
      throw .syntax(index, "A name in double quotes is missing")
    }
    let place = RecordPlace.offset(index)
    let name = try string()
    guard try next() == UInt8(ascii: ":") else {
      throw .syntax(index, "The colon after \"\(name.prefix(40))\" is missing")
    }
    index += 1
    return RecordMember(name: name, value: try value(depth: depth), place: place)
  }

  private mutating func list(depth: Int) throws(JSONProblem) -> RecordNode.Content {
    try checkDepth(depth)
    index += 1
    var nodes: [RecordNode] = []
    if try next() == UInt8(ascii: "]") {
      index += 1
      return .list(nodes)
    }
    while true {
      nodes.append(try value(depth: depth))
      if try !continues(until: UInt8(ascii: "]")) { return .list(nodes) }
    }
  }

  /// After a value: true at a comma, false at the closing sign.
  private mutating func continues(until closing: UInt8) throws(JSONProblem) -> Bool {
    let byte = try next()
    guard byte == closing || byte == UInt8(ascii: ",") else {
      throw .syntax(index, "A comma or the end of the group is missing")
    }
    index += 1
    return byte != closing
  }

  private func checkDepth(_ depth: Int) throws(JSONProblem) {
    if depth > Self.depthLimit {
      throw JSONProblem(
        kind: .tooDeep, offset: index, headline: "The values are nested more than \(Self.depthLimit) deep",
        fix: "get the record again from the registry")
    }
  }

  private func checkNames(_ members: [RecordMember]) throws(JSONProblem) {
    guard let twice = Self.firstRepeated(members), case .offset(let offset) = twice.place else { return }
    throw JSONProblem(
      kind: .duplicateKey, offset: offset, headline: "\"\(twice.name.prefix(60))\" stands twice in one group",
      fix: "keep one of the two, or get the record again")
  }

  /// Most groups are small, and comparing beats hashing there.
  private static func firstRepeated(_ members: [RecordMember]) -> RecordMember? {
    if members.count <= 8 {
      return members.indices.first { index in
        members[..<index].contains { $0.name == members[index].name }
      }.map { members[$0] }
    }
    var seen: Set<String> = []
    return members.first { !seen.insert($0.name).inserted }
  }

  private mutating func word(
    _ word: StaticString, _ content: RecordNode.Content
  ) throws(JSONProblem) -> RecordNode.Content {
    for offset in 0..<word.utf8CodeUnitCount {
      guard index + offset < bytes.count else { throw .cutOff(bytes.count) }
      guard bytes[index + offset] == word.utf8Start[offset] else {
        throw .syntax(index, "A value is missing or misspelt")
      }
    }
    index += word.utf8CodeUnitCount
    return content
  }

  /// The next byte that is no white space, without taking it.
  mutating func next() throws(JSONProblem) -> UInt8 {
    skipSpace()
    guard index < bytes.count else { throw .cutOff(bytes.count) }
    return bytes[index]
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private mutating func skipSpace() {
    while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
  }
}
