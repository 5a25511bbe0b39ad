/// A name that a template may use, and what stands behind it.
public struct FieldDeclaration: Sendable, Hashable {
  /// What kind of value a name has.
  public indirect enum Kind: Sendable, Hashable {
    /// Words that stand in a sentence. `optional` values need their section.
    case text(optional: Bool)
    /// Whole paragraphs, lists, tables or pictures; they stand alone on a line.
    case blocks(optional: Bool)
    /// The target of a link: `[words]({{name}})`.
    case link(optional: Bool)
    /// Yes or no; only for sections.
    case flag
    /// Some number of items; the section is repeated for each.
    case list([FieldDeclaration])
  }

  /// The name, in small letters and hyphens.
  public let name: String
  /// What kind of value it has.
  public let kind: Kind
  /// What it says, for editors.
  public let summary: String

  /// Declares a name.
  public init(_ name: String, _ kind: Kind, _ summary: String) {
    self.name = name
    self.kind = kind
    self.summary = summary
  }

  /// Whether a section may be made of it.
  var isSection: Bool {
    switch kind {
    case .text(let optional), .blocks(let optional), .link(let optional): optional
    case .flag, .list: true
    }
  }
}
