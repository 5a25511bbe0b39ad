/// What to ask the registry for.
public enum RegistryQuery: Sendable, Hashable {
  /// Studies by their ids.
  case ids([String])
  /// Every study that a search finds; the names are those of the registry's API.
  case search([SearchParameter])
}

/// One `name=value` of a search.
public struct SearchParameter: Sendable, Hashable {
  /// The name, as the registry calls it.
  public let name: String
  /// The value, not yet encoded.
  public let value: String
}
