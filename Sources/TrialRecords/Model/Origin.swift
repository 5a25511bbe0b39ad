extension Trial {
  /// Which forms a record can have.
  public enum RecordForm: String, Sendable, Hashable, CaseIterable {
    /// ClinicalTrials.gov, API version 2, as JSON.
    case registryJSON = "registry-json"
    /// Written by hand as YAML.
    case yaml
  }

  /// Where a record was read.
  public struct Origin: Sendable, Hashable {
    /// The path as the person gave it.
    public let file: String
    /// The line of a JSON Lines file, or where the study begins in a file of several; from 1.
    public let line: Int
    /// JSON of the registry, or YAML.
    public let form: RecordForm
    /// FNV-1a (64 bits) of the record's own bytes as 16 hexadecimal digits: the same content gives the same text. It
    /// notices change; it is no proof against someone who wants to deceive.
    public let contentHash: String
  }
}
