/// A value of a record together with the place in the record that it comes from.
public struct Sourced<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The value, cleaned of invisible characters, otherwise exactly as the record has it.
  public let value: Value
  /// The place: a JSON pointer (RFC 6901) such as `/protocolSection/statusModule/overallStatus`, or a YAML path of the
  /// same form such as `/practical/visits`. Ready for `data-from`.
  public let source: String

  /// Makes a value with its place.
  public init(_ value: Value, from source: String) {
    self.value = value
    self.source = source
  }

  /// The same place with another value made from this one.
  public func map<Other>(_ transform: (Value) -> Other) -> Sourced<Other> {
    Sourced<Other>(transform(value), from: source)
  }
}
