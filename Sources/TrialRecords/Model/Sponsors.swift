extension Trial {
  /// Who runs a trial, who pays, who answers for it.
  public struct Sponsors: Sendable, Hashable {
    /// The sponsor.
    public let lead: Organization?
    /// Others who pay or help.
    public let collaborators: [Organization]
    /// Who answers for the record.
    public let responsibleParty: ResponsibleParty?
  }

  /// Who answers for a record. People's names are not kept.
  public struct ResponsibleParty: Sendable, Hashable {
    /// The sponsor or an investigator.
    public let type: Sourced<ResponsiblePartyType>?
    /// The investigator's title, such as "Professor of Neurology".
    public let title: Sourced<String>?
    /// The investigator's institution.
    public let affiliation: Sourced<String>?
  }

  /// Who watches over safety, and what is regulated.
  public struct Oversight: Sendable, Hashable {
    /// True if an independent group watches over safety.
    public let hasMonitoringCommittee: Sourced<Bool>?
    /// True if a medicine in it falls under the rules of the US Food and Drug Administration.
    public let isFDARegulatedDrug: Sourced<Bool>?
    /// True if a device in it falls under those rules.
    public let isFDARegulatedDevice: Sourced<Bool>?
    /// True if a device in it was never approved or cleared.
    public let isUnapprovedDevice: Sourced<Bool>?
    /// True if a product is exported from the United States.
    public let isUSExport: Sourced<Bool>?
    /// True if reporting rules were broken.
    public let hasReportingViolation: Sourced<Bool>?
  }
}
