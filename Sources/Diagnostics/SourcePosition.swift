/// A place in an input file, as an editor counts: lines and columns start at 1.
///
/// `line` 0 means "the file as a whole"; `column` 0 means "the line as a whole".
public struct SourcePosition: Hashable, Sendable, Comparable {
  /// The path as the person gave it, relative where they gave it so.
  public let file: String
  /// The line, from 1; 0 for the whole file.
  public let line: Int
  /// The column in characters, from 1; 0 for the whole line.
  public let column: Int

  /// Makes a position; leave `line` and `column` out to speak of the whole file.
  public init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// Positions sort by file, then line, then column.
  public static func < (a: SourcePosition, b: SourcePosition) -> Bool {
    (a.file, a.line, a.column) < (b.file, b.line, b.column)
  }
}

extension SourcePosition: CustomStringConvertible {
  /// `file`, `file:line` or `file:line:column`.
  public var description: String {
    if line == 0 { return file }
    return column == 0 ? "\(file):\(line)" : "\(file):\(line):\(column)"
  }
}
