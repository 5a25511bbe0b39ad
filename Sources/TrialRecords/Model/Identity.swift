extension Trial {
  /// Names and numbers of a trial.
  public struct Identity: Sendable, Hashable {
    /// The id with its place.
    public let id: Sourced<String>
    /// Earlier registry ids of the same trial.
    public let aliases: [Sourced<String>]
    /// The number that the sponsor gave it.
    public let orgStudyId: Sourced<String>?
    /// What kind of number that is, if it is a grant.
    public let orgStudyIdType: Sourced<OrgStudyIdType>?
    /// Other numbers.
    public let secondaryIds: [SecondaryId]
    /// The short title.
    public let briefTitle: Sourced<String>?
    /// The full scientific title.
    public let officialTitle: Sourced<String>?
    /// The short name, such as `SPORT`.
    public let acronym: Sourced<String>?
    /// The organisation that keeps the record.
    public let organization: Organization?
  }

  /// Another number of a trial.
  public struct SecondaryId: Sendable, Hashable {
    /// The number.
    public let id: Sourced<String>?
    /// What kind of number.
    public let type: Sourced<SecondaryIdType>?
    /// Who gave it.
    public let domain: Sourced<String>?
    /// A page about it.
    public let link: Sourced<String>?
  }

  /// A company, university, agency or person that takes part.
  public struct Organization: Sendable, Hashable {
    /// The name.
    public let name: Sourced<String>?
    /// What kind of body it is.
    public let kind: Sourced<AgencyClass>?
  }
}
