import TestSupport

/// A made-up criterion: the record's words, and plain words of which every part is known.
struct TaggedCriterion {
  enum Tag { case words, number, comparator, unit, negation, exception, item, connective }

  struct Part {
    var tag: Tag
    var text: String
  }

  var original: String
  var plain: [Part]

  var plainText: String { Self.text(plain) }

  static func text(_ parts: [Part]) -> String {
    parts.map(\.text).filter { !$0.isEmpty }.joined(separator: " ").split(separator: " ").joined(
      separator: " ") + "."
  }
}

/// Makes criteria from patterns of our own.
struct TaggedCriterionMaker {
  typealias Part = TaggedCriterion.Part
  var choice: SeededChoice

  static let bounds: [(sign: String, before: String?, after: String?)] = [
    ("≥ #", "at least", nil), ("≥ #", nil, "or more"), ("at least #", nil, "or more"),
    ("> #", "more than", nil),
    ("> #", "above", nil), ("≤ #", "no more than", nil), ("≤ #", nil, "or less"), ("up to #", "at most", nil),
    ("< #", "less than", nil), ("< #", "below", nil), ("greater than or equal to #", nil, "or higher"),
  ]
  static let units = [
    ("mg/dL", "milligrams per deciliter"), ("g/dL", "grams per deciliter"), ("x 10^9/L", "billion per liter"),
    ("x ULN", "times the upper limit of normal"), ("mL/min", "milliliters a minute"),
    ("mmHg", "millimeters of mercury"),
    ("%", "percent"), ("/mm3", "per cubic millimeter"), ("kg/m²", "kilograms per square meter"),
  ]
  static let tests = [
    "creatinine", "bilirubin", "albumin", "hemoglobin", "platelets", "glucose", "ferritin", "calcium",
    "sodium",
  ]
  static let ills = [
    "asthma", "epilepsy", "hepatitis", "glaucoma", "psoriasis", "tuberculosis", "gout", "lupus", "eczema",
    "anemia",
    "sepsis", "cirrhosis", "pneumonia", "migraine", "vasculitis", "cataract",
  ]
  static let drugs = [
    "rituximab", "cisplatin", "warfarin", "imatinib", "ibuprofen", "metformin", "tacrolimus", "cytarabine",
  ]
  static let times = [
    ("days", "days"), ("weeks", "weeks"), ("months", "months"), ("years", "years"), ("hours", "hours"),
  ]

  mutating func number() -> String {
    choice.pick([0, 1, 2]) == 0
      ? "\(choice.number(1...9)).\(choice.number(1...9))" : "\(choice.number(2...400))"
  }

  mutating func amount(_ words: String, at value: String? = nil) -> (String, [Part]) {
    let bound = choice.pick(Self.bounds)
    let unit = choice.pick(Self.units)
    let value = value ?? number()
    let original = words + " " + bound.sign.replacing("#", with: value) + " " + unit.0
    var parts = [Part(tag: .words, text: words)]
    if let before = bound.before { parts.append(Part(tag: .comparator, text: before)) }
    parts += [Part(tag: .number, text: value), Part(tag: .unit, text: unit.1)]
    if let after = bound.after { parts.append(Part(tag: .comparator, text: after)) }
    return (original, parts)
  }

  mutating func make() -> TaggedCriterion {
    switch choice.number(0...6) {
    case 0: laboratory()
    case 1: age()
    case 2: denied()
    case 3: window()
    case 4: list()
    case 5: exception()
    default: two()
    }
  }

  private mutating func laboratory() -> TaggedCriterion {
    let (original, parts) = amount(choice.pick(Self.tests))
    return TaggedCriterion(original: original, plain: [Part(tag: .words, text: "have")] + parts)
  }

  private mutating func two() -> TaggedCriterion {
    let names = Self.tests.shuffled(using: &choice)
    let first = amount(names[0], at: "\(choice.number(2...90))")
    let second = amount(names[1], at: "\(choice.number(100...900))")
    return TaggedCriterion(
      original: first.0 + " and " + second.0,
      plain: [Part(tag: .words, text: "have")] + first.1 + [Part(tag: .connective, text: "and")] + second.1)
  }

  private mutating func age() -> TaggedCriterion {
    let low = choice.number(1...17)
    let high = choice.number(18...90)
    return TaggedCriterion(
      original: choice.pick([
        "Age \(low)-\(high) years", "Aged between \(low) and \(high) years",
        "≥ \(low) and ≤ \(high) years of age",
      ]),
      plain: [
        Part(tag: .words, text: "are from"), Part(tag: .number, text: "\(low)"),
        Part(tag: .words, text: "to"),
        Part(tag: .number, text: "\(high)"), Part(tag: .unit, text: "years"),
        Part(tag: .words, text: "of age"),
      ])
  }

  private mutating func denied() -> TaggedCriterion {
    let ill = choice.pick(Self.ills)
    let (original, not) = choice.pick([
      ("No history of \(ill)", "have never had"), ("Absence of \(ill)", "have no"),
      ("Without \(ill)", "do not have"),
      ("Not known to have \(ill)", "are not known to have"), ("Free of \(ill)", "do not have"),
    ])
    return TaggedCriterion(
      original: original, plain: [Part(tag: .negation, text: not), Part(tag: .words, text: ill)])
  }

  private mutating func window() -> TaggedCriterion {
    let drug = choice.pick(Self.drugs)
    let unit = choice.pick(Self.times)
    let count = choice.number(2...40)
    return TaggedCriterion(
      original: "Treatment with \(drug) within \(count) \(unit.0) before the first dose",
      plain: [
        Part(tag: .words, text: "have had treatment with \(drug)"), Part(tag: .comparator, text: "within"),
        Part(tag: .number, text: "\(count)"), Part(tag: .unit, text: unit.1),
        Part(tag: .words, text: "before the first dose"),
      ])
  }

  private mutating func list() -> TaggedCriterion {
    let ills = Self.ills.shuffled(using: &choice).prefix(choice.number(2...5))
    let word = choice.pick(["or", "and"])
    var parts = [Part(tag: .words, text: "have")]
    for (place, ill) in ills.enumerated() {
      if place == ills.count - 1 { parts.append(Part(tag: .connective, text: word)) }
      parts.append(Part(tag: .item, text: ill + (place < ills.count - 2 ? "," : "")))
    }
    let original = ills.dropLast().joined(separator: ", ") + " " + word + " " + (ills.last ?? "")
    return TaggedCriterion(original: original, plain: parts)
  }

  private mutating func exception() -> TaggedCriterion {
    let ills = Self.ills.shuffled(using: &choice)
    let word = choice.pick(["except", "other than", "unless they have", "apart from"])
    return TaggedCriterion(
      original:
        "Any infection \(choice.pick(["except", "other than", "excluding", "with the exception of"])) \(ills[0])",
      plain: [
        Part(tag: .words, text: "have any infection"), Part(tag: .exception, text: word),
        Part(tag: .item, text: ills[0]),
      ])
  }
}
