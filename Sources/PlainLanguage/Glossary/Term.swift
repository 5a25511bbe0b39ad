import Diagnostics

/// An entry of the glossary: a word or an abbreviation, how it is written, and what it means.
public struct Term: Sendable, Hashable {
  /// The name of its file without `.yml`, used in addresses.
  public let slug: String
  /// The preferred name, as pages show it.
  public let name: String
  /// Other ways to write it that can have any of its senses. The name is one of them.
  public let forms: [String]
  /// The full forms of other abbreviations that stand for it: "DVT" is "deep vein thrombosis".
  public let fullForms: [String: String]
  /// What it can stand for, at least one.
  public let senses: [Sense]
  /// Phrases in which only the sentence itself can decide between the senses.
  public let unclear: [String]
  /// How to say it, such as "in-oh-TOO-zoo-mab".
  public let pronunciation: String?
  /// What it is a word for.
  public let kind: TermKind
  /// Where its facts come from.
  public let source: String
  /// The day of the last review as `YYYY-MM-DD`; nil while nobody has reviewed it.
  public let reviewed: String?
  /// Where its file stands.
  public let position: SourcePosition

  /// Makes a term.
  public init(
    slug: String, name: String, forms: [String], fullForms: [String: String] = [:], senses: [Sense],
    unclear: [String] = [],
    pronunciation: String? = nil, kind: TermKind, source: String, reviewed: String? = nil,
    position: SourcePosition
  ) {
    self.slug = slug
    self.name = name
    self.forms = forms
    self.fullForms = fullForms
    self.senses = senses
    self.unclear = unclear
    self.pronunciation = pronunciation
    self.kind = kind
    self.source = source
    self.reviewed = reviewed
    self.position = position
  }

  /// Every surface form, of the term and of its senses.
  public var allForms: [String] { forms + senses.flatMap(\.forms) }

  /// Whether the glossary has something to explain: false for ordinary words in capitals.
  public var hasMeaning: Bool { senses.contains { !$0.isOrdinaryWord } }

  /// The full form of an abbreviation in one of the senses: its own where the file gives one, the sense's where
  /// it is the name itself or differs from it only in capitals, signs or a plural -s. Nil for all others.
  public func spelledOut(_ surface: String, in sense: Sense) -> String? {
    for written in [surface, surface.hasSuffix("s") ? String(surface.dropLast()) : surface] {
      if let full = sense.fullForms[written] ?? fullForms[written] { return full }
      if Self.bare(written) == Self.bare(name) { return sense.spelledOut }
    }
    return nil
  }

  private static func bare(_ form: String) -> String {
    form.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// The part of an address that names a sense on a page, without `#`: `term-mrd-disease`.
  public func anchor(of sense: Sense) -> String {
    sense.id.isEmpty ? "term-\(slug)" : "term-\(slug)-\(sense.id)"
  }

  /// Whether another term is found in the same places with the same senses, whatever it says there.
  func isFound(like other: Term) -> Bool {
    slug == other.slug && name == other.name && forms == other.forms && unclear == other.unclear
      && position == other.position && senses.count == other.senses.count
      && zip(senses, other.senses).allSatisfy { $0.isFound(like: $1) }
  }
}
