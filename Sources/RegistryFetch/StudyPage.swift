import Foundation

/// One answer of the registry with studies, each kept as the bytes that came.
struct StudyPage {
  /// A study of the answer.
  struct Study {
    /// The number: NCT and eight digits.
    let id: String
    let bytes: [UInt8]
  }

  let studies: [Study]
  /// How many members of the list are no study with a number.
  let badStudies: Int
  let nextPageToken: String?

  /// A page of a search; nil if it is none.
  init?(page bytes: [UInt8]) {
    guard let object = Self.object(bytes), let list = object["studies"] as? [Any],
      let slices = JSONSlices.members(of: "studies", in: bytes), slices.count == list.count
    else { return nil }
    let found = slices.map { Self.study(Array(bytes[$0]) + [10]) }
    studies = found.compactMap { $0 }
    badStudies = found.count - studies.count
    nextPageToken = (object["nextPageToken"] as? String).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The answer for one study; nil if it is none.
  static func study(_ bytes: [UInt8]) -> Study? {
    guard let object = object(bytes), let id = id(object) else { return nil }
    return Study(id: id, bytes: bytes)
  }

  static func object(_ bytes: [UInt8]) -> [String: Any]? {
    try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
  }

  private static func id(_ study: Any) -> String? {
    let protocolSection = (study as? [String: Any])?["protocolSection"] as? [String: Any]
    let module = protocolSection?["identificationModule"] as? [String: Any]
    return (module?["nctId"] as? String).flatMap(StudyNumber.init)?.text
  }
}

/// A number of the registry.
public struct StudyNumber: Sendable, Hashable {
  /// NCT and eight digits.
  public let text: String

  /// Nil for anything else; small letters are taken for large ones.
  public init?(_ text: String) {
    let upper = text.uppercased()
    let digits = upper.utf8.dropFirst(3)
    guard upper.hasPrefix("NCT"), upper.utf8.count == 11, digits.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    self.text = upper
  }
}
