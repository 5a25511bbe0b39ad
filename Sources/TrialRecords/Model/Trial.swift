/// What was understood of one record. Absent is nil or an empty list, which is never the same as 0 or "".
public struct Trial: Sendable, Hashable {
  /// The identifier as it is shown: `NCT03913559`, or the id of a YAML record. Unique in lower case.
  public let id: String
  /// The file, place and content hash of the record.
  public let origin: Origin
  /// Names and numbers of the trial.
  public let identity: Identity
  /// Whether it is open, and all its dates.
  public let status: Status
  /// Who runs it, who pays, who answers for it.
  public let sponsors: Sponsors
  /// Who watches over safety, and what is regulated.
  public let oversight: Oversight
  /// `briefSummary`.
  public let briefSummary: Sourced<RecordMarkdown>?
  /// `detailedDescription`.
  public let detailedDescription: Sourced<RecordMarkdown>?
  /// Diseases, as the sponsor wrote them.
  public let conditions: [Sourced<String>]
  /// Other search words, as the sponsor wrote them.
  public let keywords: [Sourced<String>]
  /// How the trial is built.
  public let design: Design
  /// Its groups, in the record's order.
  public let arms: [Arm]
  /// What is given or done, in the record's order.
  public let interventions: [Intervention]
  /// What is measured.
  public let outcomes: Outcomes
  /// Who can join.
  public let eligibility: Eligibility
  /// Whom to contact for the whole trial. People's names are not kept.
  public let centralContacts: [Contact]
  /// Who leads the trial, by role and institution. People's names are not kept.
  public let officials: [Official]
  /// Where it takes place, in the record's order, duplicates included.
  public let locations: [Location]
  /// Publications.
  public let references: [Reference]
  /// Web pages that the sponsor links to.
  public let links: [Link]
  /// What happens with the data of single people.
  public let dataSharing: DataSharing?
  /// Data sets and documents that the sponsor offers elsewhere.
  public let availableData: [AvailableData]
  /// Documents that the registry holds: protocol, analysis plan, consent form.
  public let documents: [Document]
  /// What the registry noted about broken reporting rules and results that are not shown yet.
  public let annotations: Annotations
  /// True if the registry holds results. False says nothing about whether results exist elsewhere or are on their way.
  public let hasResults: Bool?
  /// The results, only if the record carries them.
  public let results: Results?
  /// Standard terms for the diseases, found by the registry (`derivedSection.conditionBrowseModule`).
  public let conditionTerms: BrowseTerms
  /// Standard terms for what is given (`derivedSection.interventionBrowseModule`).
  public let interventionTerms: BrowseTerms
  /// The date of the registry's data of which this record is a copy (`versionHolder`): "facts as of".
  public let versionHolder: Sourced<PartialDate>?
  /// Countries that the trial has left.
  public let removedCountries: [Sourced<String>]
  /// What only a hand-written YAML record can say: visits, costs, travel, local contact, schedule.
  public let practical: Practical?
}
