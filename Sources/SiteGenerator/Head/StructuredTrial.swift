import Foundation
import TrialRecords

/// What search engines read of a trial: `MedicalTrial` of schema.org. Facts of the record only; what it does not say is
/// left out.
struct StructuredTrial: Encodable {
  private let context = "https://schema.org"
  private let type = "MedicalTrial"
  private let name: String
  private let alternateName: String?
  private let identifier: [String]
  private let status: String?
  private let healthCondition: [Thing]
  private let sponsor: Thing?
  private let studyLocation: [Thing]
  private let sameAs: String?
  private let url: String?

  private enum CodingKeys: String, CodingKey {
    case context = "@context"
    case type = "@type"
    case name, alternateName, identifier, status, healthCondition, sponsor, studyLocation, sameAs, url
  }

  /// A thing with nothing but its kind and its name.
  private struct Thing: Encodable {
    let type: String
    let name: String
    private enum CodingKeys: String, CodingKey {
      case type = "@type"
      case name
    }
  }

  /// The facts of a trial; `url` is its page, empty for a site without an address.
  init(_ trial: Trial, title: String, registryLink: String?, url: String) {
    name = title
    alternateName = trial.identity.acronym?.value
    identifier = [trial.identity.id.value] + trial.identity.secondaryIds.compactMap { $0.id?.value }
    status = trial.status.overall.flatMap { Self.status($0.value) }.map { "https://schema.org/" + $0 }
    healthCondition = trial.conditions.map { Thing(type: "MedicalCondition", name: $0.value) }
    sponsor = trial.sponsors.lead?.name.map { Thing(type: "Organization", name: $0.value) }
    studyLocation = PlaceList(trial.locations).countries.filter { $0.name != PlaceList.unknownCountry }.map {
      Thing(type: "AdministrativeArea", name: $0.name)
    }
    sameAs = registryLink
    self.url = url.isEmpty ? nil : url
  }

  /// The status in the words of schema.org's `MedicalStudyStatus`; nil where it has none for it.
  private static func status(_ status: Trial.OverallStatus) -> String? {
    switch status {
    case .recruiting: "Recruiting"
    case .enrollingByInvitation: "EnrollingByInvitation"
    case .notYetRecruiting: "NotYetRecruiting"
    case .activeNotRecruiting: "ActiveNotRecruiting"
    case .suspended: "Suspended"
    case .terminated: "Terminated"
    case .withdrawn: "Withdrawn"
    case .completed: "Completed"
    case .unknown: "Unknown"
    case .available, .noLongerAvailable, .temporarilyNotAvailable, .approvedForMarketing, .withheld: nil
    }
  }

  /// JSON in which no `<` stands, so that it can never end the element around it.
  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let text = (try? encoder.encode(self)).flatMap { String(bytes: $0, encoding: .utf8) } ?? ""
    return text.replacing("<", with: "\\u003c")
  }
}
