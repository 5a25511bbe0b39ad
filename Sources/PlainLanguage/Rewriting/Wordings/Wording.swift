import Diagnostics

/// An editor's rule: these words of the records become those words on a page.
public struct Wording: Sendable, Hashable {
  /// The forms in records, lower case.
  public var from: [String]
  /// What a page says instead; for a name without another form, empty.
  public var to: String
  /// The plural of `to`, where the editor gave one.
  public var plural: String?
  /// What kind of words they are: it decides how plural and tense are carried over.
  public var kind: WordingKind
  /// Longer phrases in which the words stay as they are, lower case.
  public var except: [String]
  /// Other words for the detailed level.
  public var detailed: String?
  /// Why, for the next editor.
  public var note: String?
  /// Where the wording stands.
  public var position: SourcePosition

  /// Makes a wording.
  public init(
    from: [String], to: String, plural: String? = nil, kind: WordingKind = .phrase, except: [String] = [],
    detailed: String? = nil, note: String? = nil, at position: SourcePosition
  ) {
    self.from = from
    self.to = to
    self.plural = plural
    self.kind = kind
    self.except = except
    self.detailed = detailed
    self.note = note
    self.position = position
  }
}
