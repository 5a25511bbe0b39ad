import Foundation
import TestSupport
import Testing

@testable import plainspoken

/// A finding that no test expects could be removed, or never be made, without anybody noticing.
@Suite("Every kind of finding")
struct FindingCoverageTests {
  @Test("is expected by a test")
  func expected() throws {
    let folder = Folders.project.appending(path: "Tests")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var words: Set<Substring> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      words.formUnion(text.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".") })
      words.formUnion(text.split { !($0.isLetter || $0.isNumber || $0 == "-") })
    }
    for kind in FindingCatalog.all {
      let isNamed =
        words.contains(Substring(kind.id))
        || words.contains { $0.hasSuffix(".\(kind)") || $0.contains(".\(kind).") }
      #expect(isNamed, "\(kind.id)")
    }
  }
}
