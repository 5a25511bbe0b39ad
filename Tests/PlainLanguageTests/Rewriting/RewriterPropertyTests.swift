import TestSupport
import Testing

@testable import PlainLanguage

/// Properties of all rewritings, on sentences made at random from fixed seeds.
@Suite struct RewriterPropertyTests {
  private func sentence(_ dice: inout SeededChoice) -> String {
    let number = String(dice.pick(Array(2...400)))
    let decimal = "\(dice.pick(Array(1...90))).\(dice.pick(Array(1...9)))"
    let sign = dice.pick(["≥", "<", "≤ ", ">", ">= ", "at least ", "no more than ", "less than "])
    let thing = dice.pick([
      "hemoglobin", "a pain score", "ALT", "platelets", "weight", "attacks per month", "Karnofsky",
      "tumor size",
    ])
    let unit = dice.pick([" mg/dL", " g/L", "%", " x ULN", " × 10^9/L", " weeks", " cm", "/mm3", ""])
    let lead = dice.pick([
      "History of stroke and ", "Patients with ", "Patients must have ", "", "No ",
      "Diagnosis of cancer with ",
    ])
    let tail = dice.pick([
      "", " within \(number) days before enrollment", " (or > \(number) in children)",
      "; age \(number) years", ", e.g., \(number) or more",
    ])
    return lead + thing + " " + sign + decimal + unit + tail
  }

  @Test(arguments: [1, 2, 3, 5, 8, 13, 21, 34])
  func noNumberIsLostOrMade(_ seed: UInt64) {
    var dice = SeededChoice(seed: seed)
    for _ in 0..<60 {
      let text = sentence(&dice)
      let polarity = dice.pick([Polarity.must, .mustNot])
      let said = RuleTests.said(text, polarity)
      if said.hasPrefix("original") { continue }
      #expect(
        digits(said.replacing("109", with: "10 9"))
          == digits(text.replacing("10^9", with: "109").replacing("109", with: "10 9")),
        "\(text) → \(said)")
    }
  }

  @Test(arguments: [1, 2, 3, 5, 8, 13])
  func ownWordsStayAsTheyAre(_ seed: UInt64) {
    var dice = SeededChoice(seed: seed &+ 100)
    for _ in 0..<40 {
      let first = RuleTests.said(sentence(&dice), .must)
      if first.hasPrefix("original") || first.contains(":") || first.contains("109") || first.contains(". ") {
        continue
      }
      #expect(RuleTests.said(first, .must) == first)
    }
  }

  private func digits(_ text: String) -> [String] {
    text.replacing("mm3", with: "mm").split { !$0.isNumber && $0 != "." }.map {
      $0.split(separator: ".").joined(separator: ".")
    }.filter { $0.contains(where: \.isNumber) }.sorted()
  }
}
