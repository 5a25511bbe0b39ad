import Foundation
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("A preview over many saves")
struct RandomEditsTests {
  static let pages = ["family/standard/", "patient/easy/", "patient/detailed/", ""].map {
    "trials/\(RandomEdits.trial.lowercased())/\($0)index.html"
  }

  @Test("After many random saves each page has the bytes of a preview begun anew")
  func sameBytes() async throws {
    var edits = try RandomEdits(seed: 60)
    defer { edits.copy.remove() }
    let preview = PreviewSite(edits.settings, patience: .zero)
    var seen: Set<String> = []
    for number in 1...60 {
      try edits.save()
      let first = await Self.page(Self.pages[0], of: preview)
      #expect(!first.isEmpty)
      guard number % 12 == 0 else { continue }
      try edits.mend()
      let anew = PreviewSite(edits.settings, patience: .zero)
      for path in Self.pages {
        let (page, other) = (await Self.settled(path, of: preview), await Self.settled(path, of: anew))
        #expect(page == other, "save \(number): \(path)")
        seen.insert(page)
      }
    }
    #expect(seen.count > Self.pages.count, "the saves changed nothing")
  }

  /// The page after everything that a quick answer leaves out.
  private static func settled(_ path: String, of preview: PreviewSite) async -> String {
    _ = await page(path, of: preview)
    for _ in 0..<3 { _ = await preview.look() }
    return await page(path, of: preview)
  }

  private static func page(_ path: String, of preview: PreviewSite) async -> String {
    String(decoding: await preview.answer(path).bytes, as: UTF8.self)
      .replacing(#/data-version="\d+"/#, with: "")
  }
}
