import Diagnostics

/// What the system libcmark may be given: 0.30.2 takes quadratic time beyond these bounds
/// (CVE-2023-22486, CVE-2023-24824), measured as linear within them.
public enum MarkdownLimits {
  /// The most container signs (`>`, `-`, `1.`) at the start of a line.
  public static let containers = 32
  /// The most `[` in a text.
  public static let brackets = 2000
  /// The most bytes of a text.
  public static let bytes = 65_536

  /// Which bound a text breaks first, with the line (0 for the whole text), or nil.
  public static func firstBroken(in text: String) -> (limit: MarkdownLimit, line: Int)? {
    if text.utf8.count > bytes { return (.bytes, 0) }
    var line = 1
    var found = 0
    var prefix = 0
    var inPrefix = true
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n") { (line, prefix, inPrefix) = (line + 1, 0, true) }
      if byte == UInt8(ascii: "[") { found += 1 }
      if found > brackets { return (.brackets, line) }
      guard inPrefix else { continue }
      if containerSigns.contains(byte) { prefix += 1 } else if !fillers.contains(byte) { inPrefix = false }
      if prefix > containers { return (.containers, line) }
    }
    return nil
  }

  private static let containerSigns = Set(">-*+.)".utf8)
  private static let fillers = Set(" \t\n\r0123456789".utf8)
}

/// A bound of `MarkdownLimits`.
public enum MarkdownLimit: Sendable, CaseIterable {
  /// Too many signs of quotes and lists at the start of one line.
  case containers
  /// Too many `[`.
  case brackets
  /// Too long.
  case bytes
}
