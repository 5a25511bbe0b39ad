/// What a record says about a trial, small enough to be kept beside the pages: the next build compares with it.
public struct TrialFacts: Codable, Sendable, Hashable {
  /// The trial number as pages write it.
  public var name = ""
  /// The record's short title.
  public var title = ""
  /// The day of the record's last change, `2025-07-03`, as exact as the record has it.
  public var asOf: String?
  /// Whether it is open, in the words of the pages.
  public var status = ""
  /// The registry's code behind those words; nil if the record has none.
  public var statusCode: String?
  /// Why it was stopped, in the sponsor's words.
  public var whyStopped: String?
  /// The dates of the trial by name: "start", "main result", "end".
  public var dates: [String: DateFact] = [:]
  /// The youngest age, "18 years"; nil for no limit.
  public var minimumAge: String?
  /// The oldest age.
  public var maximumAge: String?
  /// The registry's code for which sex can join.
  public var sex: String?
  /// Whether people who are not ill can join; nil if the record does not say.
  public var acceptsHealthy: Bool?
  /// The rules about joining, in the record's order.
  public var rules: [RuleFact] = []
  /// How many people are wanted or took part.
  public var people: Int?
  /// The places, in the record's order, each as often as the record has it.
  public var places: [PlaceFact] = []
  /// Telephone numbers and mail addresses of the trial.
  public var contacts: [String] = []
  /// The names of the groups.
  public var groups: [String] = []
  /// The names of what is given or done.
  public var treatments: [String] = []
  /// What is measured for the main question, and when.
  public var outcomes: [String] = []
  /// Who runs it.
  public var sponsor: String?
  /// Whether the registry holds results.
  public var hasResults: Bool?
  /// The digests of longer texts by what they are about: "summary", "description", "treatments".
  public var texts: [String: String] = [:]

  /// Nothing known yet.
  public init() {}
}

/// A date of a trial.
public struct DateFact: Codable, Sendable, Hashable {
  /// `2025-07-03`, as exact as the record has it.
  public var date: String
  /// True for a plan, false for a fact, nil if the record does not say.
  public var isPlan: Bool?

  /// Makes a date.
  public init(_ date: String, isPlan: Bool?) { (self.date, self.isPlan) = (date, isPlan) }
}

/// A rule about joining.
public struct RuleFact: Codable, Sendable, Hashable {
  /// `must`, `must-not` or `unsure`: what the record's sentence means.
  public var polarity: String
  /// The record's own words.
  public var text: String

  /// Makes a rule.
  public init(_ polarity: String, _ text: String) { (self.polarity, self.text) = (polarity, text) }
}

/// A place where a trial runs.
public struct PlaceFact: Codable, Sendable, Hashable {
  /// The hospital with its town and country, as far as the record names them.
  public var name: String
  /// Whether it is open, in the words of the pages; nil if the record does not say.
  public var status: String?
  /// The place's own telephone numbers and mail addresses.
  public var contacts: [String]

  /// Makes a place.
  public init(_ name: String, status: String?, contacts: [String]) {
    (self.name, self.status, self.contacts) = (name, status, contacts)
  }
}
