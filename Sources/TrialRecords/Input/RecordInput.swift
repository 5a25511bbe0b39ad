import Diagnostics

/// One record before it is read: a whole file, or a part of one.
public struct RecordInput: Sendable, Hashable {
  /// The path as the person gave it.
  public let file: String
  /// JSON of the registry, or YAML.
  public let form: Trial.RecordForm
  /// The bytes of the record; nil for the whole file.
  public let bytes: Range<Int>?
  /// The line where the record begins, from 1.
  public let line: Int
  /// The column where the record begins, from 1.
  public let column: Int

  /// Makes an input; with the place only, it is the whole file.
  public init(file: String, form: Trial.RecordForm, bytes: Range<Int>? = nil, line: Int = 1, column: Int = 1)
  {
    (self.file, self.form, self.bytes, self.line, self.column) = (file, form, bytes, line, column)
  }
}

/// What was found at the paths that were asked for.
public struct RecordListing: Sendable, Hashable {
  /// The records, by path, then by place in the file. The order never depends on the folder's own order.
  public let inputs: [RecordInput]
  /// What is wrong with paths and files.
  public let findings: [Finding]
}
