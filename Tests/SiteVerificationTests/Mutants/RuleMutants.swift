import TestSupport

/// Changes of the rules about joining.
enum RuleMutants {
  /// A requirement becomes an exclusion, or the other way round.
  static func polarity(_ page: PageBytes, _ random: inout SeededChoice) -> Mutant? {
    let marks = ["must": "must-not", "must-not": "must"]
    let places = marks.keys.sorted().flatMap { mark in
      page.places(of: "data-polarity=\"\(mark)\"").map { (place: $0, mark: mark) }
    }
    guard !places.isEmpty else { return nil }
    let (place, mark) = random.pick(places)
    let start = place + "data-polarity=\"".utf8.count
    return page.replacing(start..<(start + mark.utf8.count), with: marks[mark] ?? "")
  }

  /// The words above a side say the opposite.
  static func side(_ page: PageBytes, _ random: inout SeededChoice) -> Mutant? {
    let words = ["can join only if": "cannot join if", "cannot join if": "can join only if"]
    let places = words.keys.sorted().flatMap { lead in
      page.places(of: lead).map { (place: $0, lead: lead) }
    }.filter { isLead(page, $0.place) }
    guard !places.isEmpty else { return nil }
    let (place, lead) = random.pick(places)
    return page.replacing(place..<(place + lead.utf8.count), with: words[lead] ?? "")
  }

  private static func isLead(_ page: PageBytes, _ place: Int) -> Bool {
    let before = page.text((place - 60)..<place)
    return before.contains("rules-lead\">") || before.contains("</h2>\n<p>") || before.contains("</h3>\n<p>")
  }

  /// The headings of the two sides change places, and with them what their lists mean.
  static func swapped(_ page: PageBytes, _ random: inout SeededChoice) -> Mutant? {
    swapped(page, "rules-must\"", "rules-must-not\"")
      ?? swapped(page, "data-side=\"must\"", "data-side=\"must-not\"")
  }

  private static func swapped(_ page: PageBytes, _ one: String, _ other: String) -> Mutant? {
    guard let first = page.places(of: one).first, let second = page.places(of: other).first, first < second
    else { return nil }
    let later = page.replacing(second..<(second + other.utf8.count), with: one)
    return PageBytes(later.bytes).map {
      $0.replacing(first..<(first + one.utf8.count), with: other, "the sides change places")
    }
  }

  static func dropped(_ page: PageBytes, _ random: inout SeededChoice) -> Mutant? {
    rule(page, &random).map { page.replacing($0, with: "") }
  }

  static func duplicated(_ page: PageBytes, _ random: inout SeededChoice) -> Mutant? {
    rule(page, &random).map { page.replacing($0, with: page.text($0) + "\n" + page.text($0)) }
  }

  /// A whole rule with everything inside it.
  private static func rule(_ page: PageBytes, _ random: inout SeededChoice) -> Range<Int>? {
    let places = page.places(of: "<li data-criterion=")
    return places.isEmpty ? nil : page.element("li", at: random.pick(places))
  }

  /// The record's words become others.
  static func original(_ page: PageBytes, _ random: inout SeededChoice) -> Mutant? {
    let places = page.places(of: "data-original=\"")
    guard !places.isEmpty else { return nil }
    let start = random.pick(places) + "data-original=\"".utf8.count
    guard let end = page.find("\"", from: start) else { return nil }
    let words = random.pick([
      "Something else that the record does not say at all", page.text(start..<end) + " or has no symptoms",
    ])
    return page.replacing(start..<end, with: words)
  }
}
