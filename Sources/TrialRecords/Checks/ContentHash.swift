/// FNV-1a with 64 bits over what a record says, not over how it is laid out: white space between values does not
/// count, so the same study has the same hash in each of the three JSON forms.
///
/// It notices change. It is no cryptographic hash and proves nothing against someone who wants to deceive.
struct ContentHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash as 16 hexadecimal digits.
  static func of(_ node: RecordNode) -> String {
    var hash = ContentHash()
    hash.add(node)
    let digits = String(hash.state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private mutating func add(_ node: RecordNode) {
    switch node.content {
    case .group(let members):
      add("{")
      for member in members {
        add(member.name)
        add(":")
        add(member.value)
      }
      add("}")
    case .list(let nodes):
      add("[")
      for node in nodes { add(node) }
      add("]")
    case .text(let text): add("\"" + text + "\"")
    case .number(let digits): add(digits + ",")
    case .flag(let value): add(value ? "true" : "false")
    case .null: add("null")
    }
  }

  private mutating func add(_ text: String) {
    for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
    state = (state ^ 0xFF) &* 0x100_0000_01b3
  }
}
