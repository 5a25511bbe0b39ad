import Foundation
import SiteHistory
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("What a build says that it changes")
struct ChangeListTests {
  /// A study whose parts can be changed one by one.
  private struct Study {
    var status = "RECRUITING"
    var minimum = "18 Years"
    var rules = ["Able to swallow tablets", "Platelets of at least 100,000 per mm3"]
    var bans = ["Pregnant or breast-feeding women", "History of stroke within 6 months"]
    var places = ["North Hospital", "South Hospital"]
    var phone = "0113 496 0001"
    var people = 40
    var title = "A study of a new pill"

    func json(_ id: String) -> String {
      let list = { (items: [String]) in items.map { "* " + $0 }.joined(separator: "\\n") }
      let criteria = "Inclusion Criteria:\\n\\n\(list(rules))\\n\\nExclusion Criteria:\\n\\n\(list(bans))"
      let sites = places.map {
        "{\"facility\":\"\($0)\",\"city\":\"Leeds\",\"country\":\"United Kingdom\"}"
      }
      return """
        {"protocolSection":{"identificationModule":{"nctId":"\(id)","briefTitle":"\(title)"},\
        "statusModule":{"overallStatus":"\(status)","lastUpdatePostDateStruct":{"date":"2026-01-05"}},\
        "designModule":{"enrollmentInfo":{"count":\(people)}},\
        "contactsLocationsModule":{"centralContacts":[{"phone":"\(phone)"}],\
        "locations":[\(sites.joined(separator: ","))]},\
        "eligibilityModule":{"eligibilityCriteria":"\(criteria)","minimumAge":"\(minimum)","sex":"ALL"},\
        "conditionsModule":{"conditions":["Migraine"]}}}
        """
    }
  }

  /// A change with what it has to be called.
  private static let changes: [(kind: ChangeKind, change: @Sendable (inout Study) -> Void)] = [
    (.status, { $0.status = "ACTIVE_NOT_RECRUITING" }),
    (.safetyStop, { $0.status = "SUSPENDED" }),
    (.age, { $0.minimum = "16 Years" }),
    (.placeAdded, { $0.places.append("West Hospital") }),
    (.placeRemoved, { $0.places.removeLast() }),
    (.ruleAdded, { $0.rules.append("Willing to come to the clinic each month") }),
    (.ruleRemoved, { $0.bans.removeFirst() }),
    (
      .ruleTurned,
      {
        $0.rules.append($0.bans[1])
        $0.bans.removeLast()
      }
    ),
    (.ruleChanged, { $0.rules[1] = "Platelets of at least 75,000 per mm3" }),
    (.people, { $0.people = 60 }),
    (.contact, { $0.phone = "0113 496 0002" }),
    (.identity, { $0.title = "A study of an old pill" }),
  ]

  @Test(
    "Each of 40 changes is told as what it is, the trials that could do harm first, and nothing else is told")
  func forty() async throws {
    let sample = try SampleSite()
    defer { sample.remove() }
    var expected: [String: ChangeKind] = [:]
    for number in 10..<50 { try sample.write("\(number).json", Study().json("NCT000000\(number)")) }
    try sample.write("same.json", Study().json("NCT00000099"))
    #expect(await sample.build().isPublished)
    var before: [String: String] = [:]
    for number in 10..<50 { before["nct000000\(number)"] = text(sample, "nct000000\(number)") }
    for number in 10..<50 {
      let (kind, change) = Self.changes[number % Self.changes.count]
      var study = Study()
      change(&study)
      expected["nct000000\(number)"] = kind
      try sample.write("\(number).json", study.json("NCT000000\(number)"))
    }
    let dry = await SiteBuilder(sample.settings).run(.dryRun)
    let tree = sample.tree()
    let list = try #require(await sample.build().changes)
    #expect(dry.changes == list)
    #expect(tree != sample.tree())
    var told: [String: ChangeKind] = [:]
    for trial in list.trials { told[trial.id] = trial.changes.first?.kind }
    #expect(told == expected)
    // An independent look: the text of the pages differs for exactly the trials of the list.
    let differing = before.filter { $0.value != text(sample, $0.key) }.map(\.key).sorted()
    #expect(differing == list.trials.map(\.id).sorted())
    let flags = list.trials.map(\.isSafetyCritical)
    #expect(flags == flags.sorted { $0 && !$1 })
    #expect(flags.contains(true) && flags.contains(false))
  }

  /// The words of a trial's page, without the part about changes.
  private func text(_ sample: SampleSite, _ id: String) -> String {
    let html = sample.page("trials/\(id)/patient/detailed/index.html")
    return html.replacing(#/<section[^>]*id="changes".*?<\/section>/#.dotMatchesNewlines(), with: "")
      .replacing(#/<[^>]*>/#, with: " ")
  }

  @Test("A build that changes nothing gives the same bytes, and the page keeps what changed before")
  func again() async throws {
    let sample = try SampleSite()
    defer { sample.remove() }
    try sample.write("a.json", Study().json("NCT00000001"))
    _ = await sample.build()
    let page = "trials/nct00000001/patient/standard/index.html"
    #expect(!sample.page(page).contains("id=\"changes\""))
    var study = Study()
    study.status = "SUSPENDED"
    try sample.write("a.json", study.json("NCT00000001"))
    _ = await sample.build()
    #expect(sample.page(page).contains("The status changed from “Looking for people” to “Paused”."))
    #expect(sample.page(page).contains("5 January 2026"))
    #expect(sample.page("feed.xml").contains("to “Paused”"))
    let tree = sample.tree()
    _ = await sample.build()
    #expect(sample.tree() == tree)
  }

  @Test("A trial that left is told, keeps a short page at its addresses, and may come back")
  func gone() async throws {
    let sample = try SampleSite()
    defer { sample.remove() }
    try sample.write("a.json", Study().json("NCT00000001"))
    try sample.write("b.json", Study().json("NCT00000002"))
    _ = await sample.build()
    FolderFiles.remove(sample.folder + "/records/b.json")
    let list = try #require(await sample.build().changes)
    #expect(list.trials.map(\.event) == [.gone])
    for page in ["index.html", "patient/easy/index.html"] {
      let html = sample.page("trials/nct00000002/" + page)
      #expect(html.contains("no longer on this site") && html.contains("study/NCT00000002"))
      #expect(!html.contains("swallow"))
    }
    #expect(!sample.page("index.html").contains("nct00000002"))
    let tree = sample.tree()
    #expect(await sample.build().changes?.trials.isEmpty == true)
    #expect(sample.tree() == tree)
    try sample.write("b.json", Study().json("NCT00000002"))
    #expect(await sample.build().changes?.trials.map(\.event) == [.back])
    #expect(sample.page("trials/nct00000002/patient/easy/index.html").contains("page-edition"))
  }

  @Test("A change of a template or a word is told as that, not as a change of the facts")
  func templates() async throws {
    var sample = try SampleSite()
    defer { sample.remove() }
    let templates = sample.folder + "/templates"
    try FileManager.default.copyItem(atPath: sample.settings.templates, toPath: templates)
    sample.settings.templates = templates
    try sample.write("a.json", Study().json("NCT00000001"))
    _ = await sample.build()
    let part = templates + "/en/parts/_where.md"
    let text = try String(contentsOfFile: part, encoding: .utf8)
    try FolderFiles.write(Array((text + "\n\nAsk about parking.\n").utf8), to: part)
    let list = try #require(await sample.build().changes)
    #expect(list.inputs.map(\.names) == [["en/parts/_where.md"]])
    #expect(list.trials.map(\.because) == [[.template]])
    #expect(list.trials.allSatisfy { $0.changes.isEmpty && $0.pages > 0 })
    #expect(list.lines().first?.hasPrefix("The facts stay, the words change: one trial") == true)
  }

  @Test("A site whose memory is broken or missing is built as if it had none")
  func brokenMemory() async throws {
    let sample = try SampleSite()
    defer { sample.remove() }
    try sample.write("a.json", Study().json("NCT00000001"))
    _ = await sample.build()
    let memory = sample.site + "/.plainspoken/"
    try FolderFiles.write(Array("{".utf8), to: memory + "trials/nct00000001.json")
    try FolderFiles.write(Array("[]".utf8), to: memory + "site.json")
    #expect(await sample.build().isPublished)
    FolderFiles.remove(memory)
    #expect(await sample.build().isPublished)
    #expect(sample.page("trials/nct00000001/index.html").contains("page-glance"))
  }
}
