import PlainLanguage

/// One way to tell a trial: who reads it, in how much detail.
public struct Edition: Sendable, Hashable {
  /// Whom an edition speaks to.
  public enum Speaks: String, Sendable, CaseIterable {
    /// Somebody who reads for another: "your child" or "your family member", as the trial's ages say.
    case family
    /// The person who could join: "you".
    case you
  }

  /// Which criteria an edition shows.
  public enum Criteria: String, Sendable, CaseIterable {
    /// What matters first; the rest is counted and linked.
    case first
    /// All, in plain words.
    case all
    /// None; the page links to them.
    case none
    /// All, in the record's own words.
    case original
  }

  /// The reader, as in the address: `family`.
  public let audience: String
  /// The detail, as in the address: `easy`.
  public let level: String
  /// The reader, as a link says it: "For families".
  public let audienceLabel: String
  /// The detail, as a link says it: "Easy to read".
  public let levelLabel: String
  /// Whom it speaks to.
  public let speaks: Speaks
  /// Which wordings it uses.
  public let words: ReadingLevel
  /// The highest reading grade (Flesch-Kincaid) of its pages; a warning beyond it.
  public let grade: Double
  /// Which criteria it shows.
  public let criteria: Criteria
  /// The ages, in years, of whom at least one must be able to join for the edition to exist; nil for every trial.
  public let ages: ClosedRange<Int>?

  /// `family/easy`: its address below a trial, and the name of its template.
  public var path: String { audience + "/" + level }
}
