/// Compares ages in the text with the record's own fields.
enum AgeSlips {
  /// Whether a rule about age and the record's age fields cannot both hold.
  ///
  /// "< 22 years" and a highest age of "21 Years" agree: both end on the 22nd birthday.
  static func contradicts(_ sentence: Sentence, _ polarity: Polarity, _ bounds: AgeBounds) -> Bool {
    guard let ages = AgeReader.ages(in: sentence), !isPartial(sentence) else { return false }
    switch polarity {
    case .must:
      return differs(start(ages), bounds.lowest) || differs(end(ages), bounds.highest.map { $0 + 1 })
    case .mustNot:
      guard (ages.from == nil) != (ages.to == nil) else { return false }
      // "Younger than 18" keeps out all below the 18th birthday; "older than 65" all after the 66th.
      if ages.to != nil { return differs(end(ages), bounds.lowest) }
      return differs(start(ages), bounds.highest.map { $0 + 1 })
    case .unsure: return false
    }
  }

  /// The birthday from which the ages hold.
  private static func start(_ ages: AgeReader.Ages) -> Double? {
    ages.from.map { ages.fromIncluded || $0 < 1 ? $0 : $0 + 1 }
  }

  /// The birthday on which they end.
  private static func end(_ ages: AgeReader.Ages) -> Double? {
    ages.to.map { ages.toIncluded && $0 >= 1 ? $0 + 1 : $0 }
  }

  /// Many write "> 18" and mean "from 18 on": one year is no contradiction.
  private static func differs(_ text: Double?, _ field: Double?) -> Bool {
    guard let text, let field else { return false }
    return abs(text - field) > 1.01
  }

  /// Ages that hold for some people only say nothing about the trial's bounds.
  private static func isPartial(_ sentence: Sentence) -> Bool {
    sentence.all.contains { partial.contains($0) }
  }

  private static let partial: Set<String> = [
    "if", "cohort", "phase", "part", "arm", "group", "assent", "karnofsky", "lansky", "contraception",
    "women", "men", "male",
    "female", "females", "males", "parent", "donor", "for", "when", "who", "creatinine", "diagnosis", "onset",
    "since",
    "relative", "sibling", "menopausal", "postmenopausal", "consent", "control", "controls", "mutation",
    "with",
  ]
}
