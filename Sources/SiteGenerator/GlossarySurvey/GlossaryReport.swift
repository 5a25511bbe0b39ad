/// What editors of the glossary may want to do next, from the pages as a build would make them.
public struct GlossaryReport: Codable, Sendable, Hashable {
  /// A short form on pages that no term of the glossary explains.
  public struct Missing: Codable, Sendable, Hashable {
    /// The short form as it stands.
    public let word: String
    /// On the pages of how many trials it stands.
    public let trials: Int
    /// On how many pages it stands.
    public let pages: Int
    /// Whether the glossary has it, but not for this place: nothing around decides between its meanings, or it is a part of
    /// a longer form.
    public let isKnown: Bool
    /// A few places, from different trials.
    public let examples: [Example]
  }

  /// A place on a page.
  public struct Example: Codable, Sendable, Hashable {
    /// The page, from the site's top.
    public let page: String
    /// The words around the place.
    public let text: String
  }

  /// A term by its name and its file.
  public struct Entry: Codable, Sendable, Hashable {
    /// The word as pages show it.
    public let name: String
    /// Where its file stands.
    public let file: String
  }

  /// A meaning that reads harder than its level allows.
  public struct Hard: Codable, Sendable, Hashable {
    /// The word as pages show it.
    public let name: String
    /// Where its file stands.
    public let file: String
    /// `easy`, `standard` or `detailed`.
    public let level: String
    /// Its reading grade (Flesch-Kincaid), rounded to a tenth.
    public let grade: Double
    /// The highest grade of the level.
    public let highest: Double
    /// The meaning.
    public let text: String
  }

  /// A term whose last review is too long ago, or lies ahead.
  public struct Due: Codable, Sendable, Hashable {
    /// The word as pages show it.
    public let name: String
    /// Where its file stands.
    public let file: String
    /// The day of the last review.
    public let reviewed: String
  }

  /// How many trials were read.
  public var trials = 0
  /// How many pages they have.
  public var pages = 0
  /// How many terms the glossary has.
  public var terms = 0
  /// The most widespread first: by trials, then by pages, then by letter.
  public var missing: [Missing] = []
  /// Terms on no page of these trials, by name.
  public var unused: [Entry] = []
  /// The hardest first.
  public var hard: [Hard] = []
  /// The oldest review first.
  public var due: [Due] = []
  /// Terms that nobody has reviewed yet, by name.
  public var neverReviewed: [Entry] = []

  /// A report of nothing.
  public init() {}
}
