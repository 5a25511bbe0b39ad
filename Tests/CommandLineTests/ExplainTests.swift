import SiteGenerator
import Testing

@testable import plainspoken

@Suite("What plainspoken explains")
struct ExplainTests {
  @Test("Each kind of finding has its own id and says something")
  func all() {
    let kinds = FindingCatalog.all
    #expect(Set(kinds.map(\.id)).count == kinds.count)
    for kind in kinds {
      #expect(kind.explanation.count > 30, "\(kind.id)")
      #expect(!kind.explanation.contains("\n"), "\(kind.id)")
    }
  }
}
