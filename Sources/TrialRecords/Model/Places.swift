extension Trial {
  /// Someone to call or write to. Only what belongs to the trial's own address: no person's name.
  public struct Contact: Sendable, Hashable {
    /// The hospital or desk, only where its words show that no person is meant.
    public let desk: Sourced<String>?
    /// What the contact is for.
    public let role: Sourced<ContactRole>?
    /// The telephone number as written.
    public let phone: Sourced<String>?
    /// The extension to dial.
    public let phoneExtension: Sourced<String>?
    /// The mail address.
    public let email: Sourced<String>?
  }

  /// Who leads a trial: role and institution, no person's name.
  public struct Official: Sendable, Hashable {
    /// What the person does.
    public let role: Sourced<OfficialRole>?
    /// The institution.
    public let affiliation: Sourced<String>?
  }

  /// A place where a trial runs.
  public struct Location: Sendable, Hashable {
    /// The hospital or practice. "Research Site" and the like stand for names that the sponsor hides.
    public let facility: Sourced<String>?
    /// Whether this place is open; mostly absent.
    public let status: Sourced<SiteStatus>?
    /// The town.
    public let city: Sourced<String>?
    /// The state or region.
    public let state: Sourced<String>?
    /// The postal code.
    public let zip: Sourced<String>?
    /// The country, in English.
    public let country: Sourced<String>?
    /// Whom to contact here, without names.
    public let contacts: [Contact]
    /// The JSON pointer of the place as a whole.
    public let source: String
  }
}
