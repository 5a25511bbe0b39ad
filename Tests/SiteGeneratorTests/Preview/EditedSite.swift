import Foundation
import TestSupport

@testable import SiteGenerator

/// A site that an editor changes while its preview runs.
struct EditedSite {
  static let page = "trials/nct00000001/family/easy/index.html"

  var sample: SampleSite
  let preview: PreviewSite

  init() throws {
    sample = try SampleSite()
    let templates = sample.folder + "/templates"
    try FileManager.default.copyItem(atPath: sample.settings.templates, toPath: templates)
    sample.settings.templates = templates
    try sample.write("NCT00000001.json", SampleSite.study("NCT00000001"))
    preview = PreviewSite(sample.settings, patience: .zero)
  }

  var partFile: String { sample.settings.templates + "/en/parts/_open.md" }

  func save(_ text: String, to path: String) throws { try FolderFiles.write(Array(text.utf8), to: path) }

  func text(of path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  /// What the browser gets.
  func shown(_ path: String = page) async -> String {
    String(decoding: await preview.answer(path).bytes, as: UTF8.self)
  }

  /// The page without what the preview puts around it.
  static func own(_ html: String) -> String {
    html.replacing(#/(?s)<aside class="pv-bar.*?</aside>/#, with: "")
      .replacing(#/(?s)<div class="pv-findings">.*?(?=<header class="opening")/#, with: "")
  }
}
