extension Trial {
  /// A publication.
  public struct Reference: Sendable, Hashable {
    /// Its number in PubMed.
    public let pubMedId: Sourced<String>?
    /// Background, results of this trial, or found by the registry.
    public let type: Sourced<ReferenceType>?
    /// Authors, title and journal as one plain text.
    public let citation: Sourced<String>?
    /// Notices that withdraw it; a page that names the publication must name them.
    public let retractions: [Retraction]
  }

  /// A notice that withdraws a publication.
  public struct Retraction: Sendable, Hashable {
    /// Its number in PubMed.
    public let pubMedId: Sourced<String>?
    /// Where it was published.
    public let notice: Sourced<String>?
  }

  /// A web page.
  public struct Link: Sendable, Hashable {
    /// Its name.
    public let label: Sourced<String>?
    /// Its address as written; not checked.
    public let url: Sourced<String>?
  }

  /// What happens with the data of single people.
  public struct DataSharing: Sendable, Hashable {
    /// Whether they are shared.
    public let plan: Sourced<DataSharingPlan>?
    /// More about that.
    public let description: Sourced<RecordMarkdown>?
    /// Which documents are shared too.
    public let documents: [Sourced<SharedDocumentType>]
    /// When.
    public let timeFrame: Sourced<RecordMarkdown>?
    /// With whom.
    public let accessCriteria: Sourced<RecordMarkdown>?
    /// Where.
    public let url: Sourced<String>?
  }

  /// Data or a document that the sponsor offers elsewhere.
  public struct AvailableData: Sendable, Hashable {
    /// Its number.
    public let id: Sourced<String>?
    /// What it is, in the sponsor's words.
    public let type: Sourced<String>?
    /// Where it is.
    public let url: Sourced<String>?
    /// More about it.
    public let comment: Sourced<String>?
  }

  /// A document that the registry holds.
  public struct Document: Sendable, Hashable {
    /// Its name: "Informed Consent Form".
    public let label: Sourced<String>?
    /// True if it is or holds the study protocol.
    public let hasProtocol: Sourced<Bool>?
    /// True if it is or holds the statistical analysis plan.
    public let hasAnalysisPlan: Sourced<Bool>?
    /// True if it is or holds the consent form.
    public let hasConsentForm: Sourced<Bool>?
    /// The date on the document.
    public let date: Sourced<PartialDate>?
    /// The size in bytes.
    public let size: Sourced<Int>?
    /// Its address on the registry, built from the trial's id and the file name by the registry's pattern.
    public let url: Sourced<String>?
  }
}
