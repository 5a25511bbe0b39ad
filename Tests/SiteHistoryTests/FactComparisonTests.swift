import SiteHistory
import Testing

@Suite("What changed between two records")
struct FactComparisonTests {
  private static func facts(_ change: (inout TrialFacts) -> Void = { _ in }) -> TrialFacts {
    var facts = TrialFacts()
    facts.name = "NCT00000001"
    facts.status = "Looking for people"
    facts.statusCode = "RECRUITING"
    facts.minimumAge = "18 years"
    facts.rules = [
      RuleFact("must", "Age 18 years or older"), RuleFact("must", "Platelets at least 100,000"),
      RuleFact("must-not", "Pregnant or breast-feeding"),
    ]
    facts.places = [PlaceFact("North Hospital, Leeds", status: nil, contacts: ["0113 1"])]
    facts.contacts = ["info@example.org"]
    facts.people = 40
    change(&facts)
    return facts
  }

  @Test("The same facts have no change")
  func same() {
    #expect(FactComparison.changes(from: Self.facts(), to: Self.facts()).isEmpty)
  }

  @Test("Status, who can join and contacts come before numbers, places and words, whatever else changed")
  func riskiestFirst() {
    let new = Self.facts {
      $0.people = 60
      $0.title = "Another title"
      $0.places.append(PlaceFact("South Hospital, York", status: nil, contacts: []))
      $0.minimumAge = "16 years"
      $0.statusCode = "ACTIVE_NOT_RECRUITING"
      $0.status = "Running, closed to new people"
      $0.contacts = ["new@example.org"]
    }
    let changes = FactComparison.changes(from: Self.facts(), to: new)
    #expect(changes.map(\.kind) == [.status, .age, .contact, .placeAdded, .people, .identity])
    #expect(changes.first?.words == "now “Running, closed to new people” (was “Looking for people”)")
  }

  @Test("A stop is told before everything else, with the sponsor's reason")
  func stop() {
    let new = Self.facts {
      $0.minimumAge = nil
      $0.statusCode = "SUSPENDED"
      $0.status = "Paused"
      $0.whyStopped = "Two people had a stroke"
    }
    let changes = FactComparison.changes(from: Self.facts(), to: new)
    #expect(changes.map(\.kind) == [.safetyStop, .safetyStop, .age])
    #expect(changes[1].words.contains("Two people had a stroke"))
  }

  @Test("A rule that turns round, changes its number, comes or goes is told as what it is")
  func rules() {
    let turned = Self.facts { $0.rules[2] = RuleFact("must", "Pregnant or breast-feeding") }
    #expect(FactComparison.changes(from: Self.facts(), to: turned).map(\.kind) == [.ruleTurned])
    let changed = Self.facts { $0.rules[1] = RuleFact("must", "Platelets at least 75,000") }
    let number = FactComparison.changes(from: Self.facts(), to: changed)
    #expect(number.map(\.kind) == [.ruleChanged])
    #expect(number.first?.words.contains("75,000") == true && number.first?.words.contains("100,000") == true)
    let added = Self.facts { $0.rules.append(RuleFact("must-not", "Asthma")) }
    #expect(FactComparison.changes(from: Self.facts(), to: added).map(\.kind) == [.ruleAdded])
    #expect(FactComparison.changes(from: added, to: Self.facts()).map(\.kind) == [.ruleRemoved])
  }

  @Test("A long rule is told where it differs, and one thing in another's place is told as one change")
  func difference() {
    let long = String(repeating: "A person who has had this illness for a long time ", count: 8)
    let old = Self.facts { $0.rules[1] = RuleFact("must", long + "has platelets of at least 100,000") }
    let new = Self.facts { $0.rules[1] = RuleFact("must", long + "has platelets of at least 75,000") }
    let words = FactComparison.changes(from: old, to: new).map(\.words)
    #expect(
      words == [
        "a rule changed: must be true: “… platelets of at least 75,000” (was “… platelets of at least 100,000”)"
      ])
    let moved = Self.facts { $0.contacts = ["0113 2"] }
    #expect(
      FactComparison.changes(from: Self.facts(), to: moved).map(\.words) == [
        "a contact is now “0113 2” (was “info@example.org”)"
      ])
    let one = Self.facts { $0.outcomes = ["Pain · 6 weeks"] }
    let other = Self.facts { $0.outcomes = ["Pain · 8 weeks", "Sleep · 8 weeks"] }
    #expect(
      FactComparison.changes(from: one, to: other).map(\.words) == [
        "a main outcome is now “Pain · 8 weeks” (was “Pain · 6 weeks”)",
        "one main outcome more (Sleep · 8 weeks)",
      ])
  }

  @Test("A new trial is told with its title, and words that people wrote have a line of their own")
  func lines() {
    var new = TrialChange(id: "a", name: "A", event: .new)
    (new.title, new.status) = ("A study of a pill", "Looking for people")
    let words = TrialChange(id: "b", name: "B", event: .changed, because: [.words], pages: 2)
    let date = TrialChange(id: "c", name: "C", event: .changed, because: [.record], pages: 9)
    #expect(
      ChangeList(isFirst: false, trials: [new, words, date]).lines() == [
        "A: new on the site: “A study of a pill” (looking for people)",
        "B: the words that people wrote beside its record changed",
        "C: something smaller in the record changed, such as its own date; 9 pages show it",
      ])
  }

  @Test("What a page shows of a change has no number in it, because the old one is in the record no more")
  func noNumbers() {
    let new = Self.facts {
      $0.people = 60
      $0.minimumAge = "16 years"
      $0.rules.removeLast()
      $0.places = []
      $0.dates["end"] = DateFact("2027-01", isPlan: true)
    }
    let changes = FactComparison.changes(from: Self.facts(), to: new)
    #expect(changes.count == 5)
    for change in changes {
      let hasNumber = change.shown.contains { $0.isNumber }
      #expect(!hasNumber, "\(change.shown)")
    }
  }

  @Test("The list of all trials begins with what could do harm")
  func list() {
    let list = ChangeList(
      isFirst: false,
      trials: [
        TrialChange(id: "a", name: "A", event: .new), TrialChange(id: "b", name: "B", event: .gone),
        TrialChange(
          id: "c", name: "C", event: .changed, changes: [FactChange(.people, "p", shown: "p")],
          because: [.record]),
        TrialChange(
          id: "d", name: "D", event: .changed, changes: [FactChange(.contact, "c", shown: "c")],
          because: [.record]),
        TrialChange(
          id: "e", name: "E", event: .changed, changes: [FactChange(.status, "s", shown: "s")],
          because: [.record]),
      ])
    #expect(list.trials.map(\.id) == ["e", "d", "b", "c", "a"])
  }
}
