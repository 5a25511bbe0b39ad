/// A value of a record as it was written, before anything is known about its meaning.
struct RecordNode: Sendable, Hashable {
  /// What a value can be.
  enum Content: Sendable, Hashable {
    /// Names with values, in the order of the file.
    case group([RecordMember])
    /// A list.
    case list([RecordNode])
    /// A text. All values of a YAML record are texts.
    case text(String)
    /// A JSON number with exactly the digits of the file.
    case number(String)
    /// A JSON true or false.
    case flag(Bool)
    /// A JSON null, which counts as absent.
    case null
  }

  let content: Content
  let place: RecordPlace
}

/// One name with its value.
struct RecordMember: Sendable, Hashable {
  let name: String
  let value: RecordNode
  let place: RecordPlace
}

/// Where a value stands. JSON keeps byte offsets, because lines are only counted when a finding is made.
enum RecordPlace: Sendable, Hashable {
  case offset(Int)
  case line(Int, column: Int)
}
