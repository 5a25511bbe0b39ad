import CommonMark

/// What stands behind a name on one page.
public enum FieldValue: Sendable {
  /// Words for a sentence, with the places in the record that they come from.
  case text([PageNode], from: [String])
  /// Whole blocks. Each carries its own `data-from`.
  case blocks([PageNode])
  /// The target of a link.
  case link(String)
  /// Yes or no.
  case flag(Bool)
  /// Items, each with its own names.
  case list([FieldValues])
}

/// The values of one page, by name. A name without a value is absent.
public struct FieldValues: Sendable {
  /// The values.
  public private(set) var values: [String: FieldValue] = [:]

  /// No values.
  public init() {}

  /// Reads or sets the value of a name.
  public subscript(_ name: String) -> FieldValue? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// Puts the values of `other` in too.
  public mutating func merge(_ other: FieldValues) { values.merge(other.values) { _, new in new } }
}
