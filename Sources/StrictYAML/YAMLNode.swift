import Diagnostics

/// A YAML value as it was written: every scalar is text, every node knows its place.
public struct YAMLNode: Sendable, Hashable {
  /// What a node can be.
  public indirect enum Content: Sendable, Hashable {
    /// A value, as text. YAML's own types (`no`, `012`, dates) are not applied.
    case scalar(String)
    /// A list.
    case sequence([YAMLNode])
    /// Names with values, in the order of the file; no name stands twice.
    case mapping([YAMLEntry])
  }

  /// The value.
  public let content: Content
  /// Where the value begins.
  public let position: SourcePosition

  /// Makes a node.
  public init(_ content: Content, at position: SourcePosition) {
    self.content = content
    self.position = position
  }
}

/// One `name: value` of a mapping.
public struct YAMLEntry: Sendable, Hashable {
  /// The name.
  public let key: String
  /// Where the name stands.
  public let position: SourcePosition
  /// The value.
  public let value: YAMLNode

  /// Makes an entry.
  public init(key: String, at position: SourcePosition, value: YAMLNode) {
    self.key = key
    self.position = position
    self.value = value
  }
}
