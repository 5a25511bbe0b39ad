/// What the site keeps of a trial between two builds.
public struct TrialState: Codable, Sendable, Hashable {
  /// What stands at the trial's address.
  public enum Standing: String, Codable, Sendable, Hashable {
    /// Its pages.
    case published
    /// A short page: the record has an error.
    case checking
    /// A short page: a change waits for a person's approval.
    case updating
    /// A short page: the trial left the records.
    case gone
  }

  /// The id in lower case.
  public var id: String
  /// What stands at its address.
  public var standing: Standing
  /// What its pages say, or said last.
  public var facts: TrialFacts
  /// The fingerprint of the record that its pages were made from.
  public var record: String
  /// The digest of what people wrote beside the record; nil if they wrote nothing.
  public var words: String?
  /// The pages of the trial by path, with the SHA-256 of their bytes.
  public var pages: [String: String]
  /// What changed, the newest last.
  public var history: [HistoryEntry]
  /// What the lists of the site say of it.
  public var listing: TrialListing?
  /// The approval that its pages stand on; nil for a site without review.
  public var approval: String?
  /// The digest of the templates, words, settings and program that the approved pages were made with.
  public var approvedInputs: String?

  /// Makes a state.
  public init(
    id: String, standing: Standing, facts: TrialFacts, record: String, pages: [String: String] = [:],
    history: [HistoryEntry] = [], listing: TrialListing? = nil, approval: String? = nil
  ) {
    (self.id, self.standing, self.facts, self.record) = (id, standing, facts, record)
    (self.pages, self.history, self.listing, self.approval) = (pages, history, listing, approval)
  }
}

/// What the lists of a site say of a trial.
public struct TrialListing: Codable, Sendable, Hashable {
  /// The title on its pages.
  public var title: String
  /// How open it is: `open`, `soon`, `closed`, `unknown`.
  public var openness: String
  /// The words for that.
  public var status: String
  /// The ages, in words.
  public var ages: String
  /// The illnesses.
  public var conditions: [String]
  /// The treatments.
  public var treatments: [String]
  /// The countries.
  public var countries: [String]
  /// Whether children can join.
  public var forChildren: Bool
  /// Whether adults can join.
  public var forAdults: Bool
  /// The glossary terms on its pages.
  public var terms: [String]
  /// Who runs it; nil where the record does not say it.
  public var sponsor: String?

  /// Makes a listing.
  public init(
    title: String, openness: String, status: String, ages: String, conditions: [String],
    treatments: [String], countries: [String], forChildren: Bool, forAdults: Bool, terms: [String],
    sponsor: String? = nil
  ) {
    (self.title, self.openness, self.status, self.ages) = (title, openness, status, ages)
    (self.conditions, self.treatments, self.countries) = (conditions, treatments, countries)
    (self.forChildren, self.forAdults, self.terms, self.sponsor) = (forChildren, forAdults, terms, sponsor)
  }
}
