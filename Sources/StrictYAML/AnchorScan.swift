/// Finds YAML anchors and aliases in a text, since the parser resolves them without a trace.
enum AnchorScan {
  /// The first value that begins with `&name` or `*name`, unquoted; nil if there is none.
  static func first(in text: String) -> (line: Int, column: Int)? {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "*") }) else {
      return nil
    }
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      if let column = column(Array(line)) { return (number + 1, column) }
    }
    return nil
  }

  private static func column(_ line: [Character]) -> Int? {
    var at = 0
    while at < line.count, line[at] == " " { at += 1 }
    while at + 1 < line.count, line[at] == "-", line[at + 1] == " " { at += 2 }
    let colon = line.indices.dropFirst(at).first {
      $0 + 1 < line.count && line[$0] == ":" && line[$0 + 1] == " "
    }
    let isKey =
      colon.map { line[at..<$0].allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" } } ?? false
    if let colon, isKey { at = colon + 2 }
    while at < line.count, line[at] == " " { at += 1 }
    guard at + 1 < line.count, line[at] == "&" || line[at] == "*",
      line[at + 1].isLetter || line[at + 1].isNumber,
      isKey || at > 0
    else { return nil }
    return at + 1
  }
}
