import Foundation
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("The preview")
struct PreviewSiteTests {
  @Test("A page has the words of the published page, and is marked as a preview")
  func sameWords() async throws {
    let site = try EditedSite()
    defer { site.sample.remove() }
    #expect(await site.sample.build().isPublished)
    let shown = await site.shown()
    #expect(shown.contains("pv-banner") && shown.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(shown.contains("pv-bar") && shown.contains("data-line=\"\(site.sample.settings.templates)/en/"))
    let published = site.sample.page(EditedSite.page)
    #expect(!published.contains("pv-") && !published.contains("data-line"))
    #expect(Self.words(EditedSite.own(shown)) == Self.words(published))
  }

  @Test(
    "Each kind of page is made alone as it is made in a build",
    arguments: [
      "index.html", "about/index.html", "glossary/index.html", "browse/status/index.html",
      "browse/status/looking-for-people/index.html", "trials/nct00000001/index.html",
      "trials/nct00000001/checklist.html", "trials/nct00000001/patient/detailed/index.html",
    ])
  func everyPage(_ path: String) async throws {
    let site = try EditedSite()
    defer { site.sample.remove() }
    #expect(await site.sample.build().isPublished)
    let published = site.sample.page(path)
    #expect(!published.isEmpty == FileManager.default.fileExists(atPath: site.sample.site + "/" + path))
    #expect(Self.words(EditedSite.own(await site.shown(path))) == Self.words(published), "\(path)")
  }

  @Test("A saved template, term, wording and record is on the next page")
  func saves() async throws {
    let site = try EditedSite()
    defer { site.sample.remove() }
    let glossary = site.sample.settings.glossary
    try site.sample.write(
      "NCT00000001.json", SampleSite.study("NCT00000001", criteria: "Inclusion Criteria:\\n\\n* Has migraine")
    )
    _ = await site.shown()
    try site.save(try site.text(of: site.partFile) + "\n\nPlease ask us.\n", to: site.partFile)
    #expect(await site.shown().contains("Please ask us."))
    try site.save(Self.term, to: glossary + "/en/terms/migraine.yml")
    #expect(await site.shown().contains("A bad kind of headache."))
    try site.save(
      "wordings:\n  - from: [migraine]\n    to: head pain attack\n    is: thing\n",
      to: glossary + "/en/wording/a.yml")
    #expect(await site.shown().contains("head pain attack"))
    try site.sample.write(
      "NCT00000001.json", SampleSite.study("NCT00000001", title: "A study of a blue pill"))
    #expect(await site.shown("trials/nct00000001/patient/detailed/index.html").contains("blue pill"))
  }

  @Test("A mistake stands above the text with place and fix; the page stays as it was until it is mended")
  func lastGood() async throws {
    let site = try EditedSite()
    defer { site.sample.remove() }
    let good = try site.text(of: site.partFile)
    let before = await site.shown()
    try site.save(good + "\n{{#half", to: site.partFile)
    let broken = await site.shown()
    #expect(broken.contains("data-finding=\"template-") && broken.contains("_open.md:"))
    #expect(broken.contains("To mend it: "))
    #expect(Self.words(EditedSite.own(broken)) == Self.words(EditedSite.own(before)))
    try site.save(good, to: site.partFile)
    #expect(EditedSite.own(await site.shown()) == EditedSite.own(before))
  }

  @Test("A broken record, a YAML file with a tab and a folder that is gone leave the last good page")
  func brokenInputs() async throws {
    let site = try EditedSite()
    defer { site.sample.remove() }
    let before = Self.words(EditedSite.own(await site.shown()))
    let record = site.sample.folder + "/records/NCT00000001.json"
    try site.save("{\"protocolSection\":", to: record)
    #expect(await site.shown().contains("data-finding=\"record-"))
    try site.sample.write("NCT00000001.json", SampleSite.study("NCT00000001"))
    try site.save("wordings:\n\t- from: [a]\n", to: site.sample.settings.glossary + "/en/wording/a.yml")
    #expect(await site.shown().contains("data-finding=\"yaml-"))
    try FileManager.default.removeItem(atPath: site.sample.settings.glossary + "/en/wording/a.yml")
    try FileManager.default.moveItem(
      atPath: site.sample.settings.templates, toPath: site.sample.folder + "/away")
    try FileManager.default.moveItem(
      atPath: site.sample.folder + "/records", toPath: site.sample.folder + "/gone")
    let without = await site.shown()
    #expect(without.contains("data-finding=\"template-missing\"") && without.contains("preview-record-gone"))
    #expect(Self.words(EditedSite.own(without)) == before)
    try FileManager.default.moveItem(
      atPath: site.sample.folder + "/away", toPath: site.sample.settings.templates)
    try FileManager.default.moveItem(
      atPath: site.sample.folder + "/gone", toPath: site.sample.folder + "/records")
    let after = await site.shown()
    #expect(!after.contains("data-finding=\"template-missing\"") && !after.contains("preview-record-gone"))
    #expect(Self.words(EditedSite.own(after)) == before)
  }

  @Test("After a quick page the whole one follows, the same as a page of a build")
  func quickThenWhole() async throws {
    let site = try EditedSite()
    defer { site.sample.remove() }
    let path = "trials/nct00000001/patient/standard/index.html"
    _ = await site.shown(path)
    try site.sample.write(
      "NCT00000001.json",
      SampleSite.study(
        "NCT00000001", criteria: "Inclusion Criteria:\\n\\n* Has a pacemaker\\n* Able to swallow tablets"))
    #expect(await site.shown(path).contains("pacemaker"))
    for _ in 0..<3 { _ = await site.preview.look() }
    #expect(await site.sample.build().isPublished)
    #expect(Self.words(EditedSite.own(await site.shown(path))) == Self.words(site.sample.page(path)))
  }

  @Test("Records are read for lists when somebody looks at a list, and again after the words changed")
  func listsWhenAsked() async throws {
    let site = try EditedSite()
    defer { site.sample.remove() }
    for number in 2...6 {
      try site.sample.write("NCT0000000\(number).json", SampleSite.study("NCT0000000\(number)"))
    }
    _ = await site.shown()
    #expect(await !site.preview.readNext())
    for _ in 1...2 {
      #expect(await site.shown("index.html").contains("0 of 6 so far"))
      while await site.preview.readNext() {}
      #expect(await !site.shown("index.html").contains("so far"))
      try site.save(Self.term, to: site.sample.settings.glossary + "/en/terms/migraine.yml")
    }
  }

  @Test("Wordings that stand in each other's way are told after the page is shown")
  func laterFindings() async throws {
    let site = try EditedSite()
    defer { site.sample.remove() }
    _ = await site.shown()
    let file = site.sample.settings.glossary + "/en/wording/a.yml"
    let one = "  - from: [migraine]\n    to: head pain\n"
    try site.save("wordings:\n" + one + one, to: file)
    #expect(await !site.shown().contains("wording-duplicate-form"))
    while await site.preview.look() {}
    #expect(await site.shown().contains("wording-duplicate-form"))
    try site.save("wordings:\n" + one, to: file)
    _ = await site.shown()
    while await site.preview.look() {}
    #expect(await !site.shown().contains("wording-duplicate-form"))
  }

  @Test("Before any page could be made, the findings stand alone")
  func neverGood() async throws {
    let site = try EditedSite()
    defer { site.sample.remove() }
    try site.save("{{#half", to: site.partFile)
    let answer = await PreviewSite(site.sample.settings).answer("")
    #expect(answer.status == 503)
    let text = String(decoding: answer.bytes, as: UTF8.self)
    #expect(text.contains("data-finding=\"template-") && text.contains("noindex"))
  }

  @Test("Nothing is written to the folder of the site, and an unknown address is not found")
  func writesNothing() async throws {
    let site = try EditedSite()
    defer { site.sample.remove() }
    _ = await site.shown()
    #expect(await site.preview.answer("trials/nct00000009/index.html").status == 404)
    #expect(!FileManager.default.fileExists(atPath: site.sample.site))
  }

  @Test("The bar tells the grade, the hard words, the terms and the source of a sentence")
  func bar() async throws {
    let site = try EditedSite()
    defer { site.sample.remove() }
    try site.sample.write(
      "NCT00000001.json",
      SampleSite.study("NCT00000001", criteria: "Inclusion Criteria:\\n\\n* Has an unusual QXR result"))
    let shown = await site.shown()
    let bar = shown.ranges(of: "<aside class=\"pv-bar\"").first.map { String(shown[$0.lowerBound...]) } ?? ""
    #expect(bar.contains("Grade ") && bar.contains("words of at most 15") && bar.contains("QXR"))
    #expect(bar.contains("data-hard=\"") && bar.contains("Hard words ("))
    #expect(shown.contains("data-from=\""))
  }

  private static let term = """
    name: migraine
    kind: disease
    meaning:
      easy: A bad kind of headache.
      standard: A bad kind of headache.
    source: the test
    reviewed: no

    """

  /// The text between the tags of `main`, without the preview's banner.
  private static func words(_ html: String) -> String {
    let main = html.ranges(of: "<main").first.map { html[$0.lowerBound...] } ?? html[...]
    return main.replacing(#/<p class="pv-banner">[^<]*</p>/#, with: "").replacing(#/(?s)<[^>]*>/#, with: "")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
