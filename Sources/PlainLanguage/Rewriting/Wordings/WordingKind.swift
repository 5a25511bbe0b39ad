/// What kind of words a wording is about (`is:` in the file).
public enum WordingKind: String, Sendable, CaseIterable {
  /// Something that can be counted ("a heart attack").
  case thing
  /// Something that cannot be counted ("anemia").
  case stuff
  /// A plural noun ("blood thinners").
  case things
  /// An adjective ("severe"); words that begin with "that" are moved behind the noun.
  case quality
  /// A verb in its base form ("undergo").
  case action
  /// Words that are replaced as they are.
  case phrase
  /// A medicine, a person, a place or an organisation: shown as it is and marked as a name.
  case name
}
