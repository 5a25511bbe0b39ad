import Testing

@testable import PlainLanguage

@Suite struct ComparatorTests {
  static let atLeast = [
    "≥ 5", "≥5", ">= 5", "=> 5", ">/= 5", "≧ 5", "⩾ 5", "> or = 5", "greater than or equal to 5",
    "equal to or greater than 5", "at least 5",
    "no less than 5", "not less than 5", "more than or equal to 5", "5 or more", "5 or greater",
    "5 and above", "minimum of 5", "＞= 5", "&gt;= 5",
  ]
  static let moreThan = [
    "> 5", ">5", "˃ 5", "﹥5", "＞5", "more than 5", "greater than 5", "higher than 5", "over 5", "above 5",
    "exceeding 5", "&gt; 5",
  ]
  static let atMost = [
    "≤ 5", "<= 5", "=< 5", "</= 5", "≦ 5", "less than or equal to 5", "equal to or less than 5",
    "no more than 5", "not more than 5", "up to 5",
    "not exceeding 5", "5 or less", "5 or lower", "maximum of 5", "< or = 5", "at most 5",
  ]
  static let lessThan = [
    "< 5", "<5", "˂ 5", "﹤5", "＜5", "less than 5", "fewer than 5", "lower than 5", "below 5", "under 5",
    "&lt;5",
  ]

  private func comparator(_ text: String) -> Comparator? {
    let tokens = Tokenizer.tokens(text)
    guard let limit = LimitReader.read(tokens, at: 0), limit.length == tokens.count,
      case .one(let comparator, let amount) = limit.bounds
    else { return nil }
    return amount.plainNumber == "5" ? comparator : nil
  }

  @Test(arguments: atLeast) func fiveCounts(_ text: String) { #expect(comparator(text) == .atLeast) }
  @Test(arguments: moreThan) func fiveDoesNotCountBelow(_ text: String) {
    #expect(comparator(text) == .moreThan)
  }
  @Test(arguments: atMost) func fiveCountsAsTheMost(_ text: String) { #expect(comparator(text) == .atMost) }
  @Test(arguments: lessThan) func fiveIsTooMuch(_ text: String) { #expect(comparator(text) == .lessThan) }

  @Test(arguments: [
    ("18-75 years", "18 to 75 years"), ("18 to 75 years", "18 to 75 years"),
    ("between 18 and 75 years", "between 18 and 75 years"),
    ("≥ 18 and ≤ 75 years", "at least 18 and no more than 75 years"),
    (">5 to <10 mg", "more than 5 and less than 10 milligrams"),
    ("1.5 × 10^9/L", "1.5 × 109 per liter"), ("≥ 1,500/mm3", "at least 1,500 per cubic millimeter"),
    ("≥ 100 000/µL", "at least 100,000 per microliter"),
    ("≤ 2.5 x ULN", "no more than 2.5 times the upper limit of normal"),
    ("< 3 times the upper limit of normal (ULN)", "less than 3 times the upper limit of normal"),
    ("≤1.5xULN", "no more than 1.5 times the upper limit of normal"),
    ("≥ 60 mL/min/1.73 m2", "at least 60 milliliters per minute per 1.73 square meters"),
    ("> 27%", "more than 27%"), ("≤ 1.5 mg/dL", "no more than 1.5 milligrams per deciliter"),
    ("≥ 1 week", "at least 1 week"),
  ])
  func limitsKeepNumbersAndUnits(_ before: String, _ after: String) {
    let tokens = Tokenizer.tokens(before)
    let limit = LimitReader.read(tokens, at: 0)
    #expect(limit?.length == tokens.count)
    #expect(limit?.pieces.characters == after)
  }
}
