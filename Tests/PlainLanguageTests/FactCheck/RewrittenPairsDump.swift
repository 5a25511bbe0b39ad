import Foundation
import PlainLanguage
import TestSupport
import Testing

@Suite struct RewrittenPairsDump {
  @Test func dump() throws {
    guard let out = ProcessInfo.processInfo.environment["PLAINSPOKEN_DUMP"],
      let folder = Folders.registryRecords
    else { return }
    let wordings = RewrittenPairs.wordings()
    for (name, level) in [("standard", ReadingLevel.standard), ("detailed", .detailed)] {
      let pairs = try RewrittenPairs.all(in: folder, wordings: wordings, voice: .yourChild, level: level)
      let rows = pairs.map {
        [
          $0.criterion.text, $0.plainText, $0.criterion.polarity.rawValue, $0.above, $0.record,
          $0.criterion.kind.rawValue, $0.plain.form.rawValue,
        ]
      }
      try JSONSerialization.data(withJSONObject: rows).write(to: URL(filePath: out + "-" + name + ".json"))
      print("\(name): \(rows.count) plain")
    }
  }
}
