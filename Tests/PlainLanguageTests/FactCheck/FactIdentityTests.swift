import Foundation
import PlainLanguage
import TestSupport
import Testing

/// An extra check on machines that have real records; elsewhere it says that it is skipped.
@Suite struct FactIdentityTests {
  @Test func everyRealCriterionSaysTheSameAsItself() throws {
    guard let folder = Folders.registryRecords else {
      print("skipped: no registry records here")
      return
    }
    let checker = FactChecker()
    let lines = try Self.lines(in: folder)
    let start = ContinuousClock.now
    var alarms: [String] = []
    for line in lines {
      let found = checker.differences(original: line, plain: line, context: FactContext(polarity: .must))
      if !found.isEmpty { alarms.append("\(line): \(found)") }
    }
    print("lines \(lines.count), false alarms \(alarms.count), \(ContinuousClock.now - start)")
    #expect(alarms.count <= lines.count / 1_000, "\(alarms.prefix(20).joined(separator: "\n"))")
  }

  /// The lines of all eligibility texts.
  static func lines(in folder: URL) throws -> [String] {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }.flatMap { file in
      let record = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
      let section = record?["protocolSection"] as? [String: Any]
      let module = section?["eligibilityModule"] as? [String: Any]
      let text = (module?["eligibilityCriteria"] as? String) ?? ""
      return text.split(whereSeparator: \.isNewline).map {
        $0.replacing("\\", with: "").drop { "* ".contains($0) }
      }
      .map(String.init).filter { $0.count > 8 }
    }
  }
}
