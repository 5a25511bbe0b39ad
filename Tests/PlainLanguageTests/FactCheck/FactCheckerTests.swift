import PlainLanguage
import Testing

@Suite struct FactCheckerTests {
  static let pairs = [
    WordPair(from: "myocardial infarction", to: "heart attack"),
    WordPair(from: "hematopoietic stem cell transplant", to: "stem cell transplant"),
    WordPair(from: "absolute neutrophil count", to: "neutrophils (a kind of white blood cell)"),
    WordPair(from: "hemoglobin", to: "hemoglobin"), WordPair(from: "uncontrolled", to: "not under control"),
    WordPair(from: "hypersensitivity to", to: "allergic to"),
    WordPair(from: "hypertension", to: "high blood pressure"),
    WordPair(from: "childbearing potential", to: "could get pregnant"),
    WordPair(from: "life expectancy", to: "expected to live"),
    WordPair(from: "refractory", to: "did not respond to treatment"),
    WordPair(from: "renal function", to: "kidneys that work"),
    WordPair(from: "informed consent", to: "agree in writing"),
    WordPair(from: "study drug", to: "study medicine"),
    WordPair(from: "basal cell carcinoma", to: "basal cell skin cancer"),
    WordPair(from: "systemic", to: "whole-body"),
  ]

  static let checker = FactChecker(
    dictionary: FactDictionary(
      pairs: pairs, frame: ["test", "show", "doctor", "blood", "work", "join", "rule", "way"]))

  @Test(arguments: [
    ("≥ 18 years of age", "are 18 years or older."),
    ("Age 18-75 years", "are from 18 to 75 years old."),
    ("Age: between 18 and 65 years (inclusive)", "are 18 to 65 years old."),
    ("< 22 years of age", "are younger than 22 years."),
    ("Aged >18 years", "are older than 18 years."), ("Aged >18", "are older than 18 years."),
    ("ECOG performance status of 0-1", "have an ECOG performance status of 0 or 1."),
    ("ECOG performance status 0, 1 or 2", "have an ECOG performance status from 0 to 2."),
    ("Platelets ≥ 100 x 109/L", "have platelets of at least 100 billion per liter."),
    ("Platelet count ≥ 75,000/mm3", "have a platelet count of 75,000 per cubic millimeter or more."),
    (
      "Absolute neutrophil count ≥1.5 × 10^9/L",
      "have at least 1.5 × 10⁹/L neutrophils (a kind of white blood cell)."
    ),
    ("Hemoglobin > 9 g/dL", "have hemoglobin above 9 grams per deciliter."),
    ("AST and ALT ≤ 2.5 x ULN", "have AST and ALT no more than 2.5 times the upper limit of normal."),
    (
      "Total bilirubin ≤1.5 × upper limit of normal (ULN)",
      "have a total bilirubin of at most 1.5 times the upper limit of normal."
    ),
    (
      "Creatinine clearance ≥ 60 mL/min/1.73 m²",
      "have creatinine clearance of 60 milliliters a minute per 1.73 square meters or more."
    ),
    ("Systolic blood pressure > 160 mmHg", "have a systolic blood pressure over 160 millimeters of mercury."),
    (
      "No history of myocardial infarction within 6 months",
      "have not had a heart attack in the last 6 months."
    ),
    ("Uncontrolled hypertension", "have high blood pressure that is not under control."),
    ("Inability to swallow pills", "cannot swallow pills."),
    ("Without evidence of infection", "have no signs of infection."),
    ("Life expectancy of at least 12 weeks", "are expected to live 12 weeks or more."),
    ("At least two (2) weeks since radiotherapy", "had radiotherapy 2 weeks ago or more, at least."),
    ("Known hypersensitivity to asparaginase", "are known to be allergic to asparaginase."),
    (
      "Patients with prior malignancy are excluded, except basal cell carcinoma",
      "have had a malignancy before. Basal cell skin cancer is allowed."
    ),
    ("Type II diabetes", "have type 2 diabetes."),
    ("HbA1c 7.0% to 10.5%", "have an HbA1c from 7% to 10.5%."),
    (
      "Has received >1 prior line of systemic therapy",
      "have had more than one earlier line of whole-body treatment."
    ),
    ("10 mg twice daily", "take 10 milligrams 2 times a day."),
    ("Body mass index (BMI) ≥ 30 kg/m2", "have a body mass index of 30 kilograms per square meter or more."),
    ("Unable to undergo MRI", "are not able to undergo MRI."),
    ("Must not be pregnant or breastfeeding", "are not pregnant or breastfeeding."),
    ("ALT > ULN", "have ALT above the upper limit of normal."),
    (
      "Women of childbearing potential must have a negative pregnancy test within 7 days before the first dose",
      "If they could get pregnant, must have a negative pregnancy test in the 7 days before the first dose."
    ),
  ])
  func sameFactsPass(original: String, plain: String) {
    let polarity: Polarity = original.contains("excluded") ? .mustNot : .must
    let found = Self.checker.differences(
      original: original, plain: plain, context: FactContext(polarity: polarity))
    #expect(!found.hasFatal, "\(found)")
  }

  @Test(arguments: [
    ("≥ 18 years of age", "are older than 18 years.", FactKind.comparator),
    ("≥ 18 years of age", "are 81 years or older.", .number),
    ("≥ 18 years of age", "are 18 months or older.", .unit),
    ("≤ 18 years of age", "are 18 years or older.", .comparator),
    ("ALT ≤ 2.5 x ULN", "have ALT of at most 25 times the upper limit of normal.", .number),
    ("ALT > ULN", "have ALT below the upper limit of normal.", .comparator),
    ("No history of seizures", "have had seizures.", .negation),
    ("History of seizures", "have never had seizures.", .negation),
    (
      "AST ≤ 3 x ULN, bilirubin ≤ 1.5 x ULN",
      "have bilirubin of at most 3 × ULN and AST of at most 1.5 × ULN.", .belonging
    ),
    (
      "AST ≤ 3 x ULN, bilirubin ≤ 1.5 x ULN",
      "have AST of at most 1.5 × ULN and bilirubin of at most 3 × ULN.", .belonging
    ),
    ("Prior cancer except skin cancer", "have had cancer or skin cancer.", .exception),
    ("Prior cancer", "have had cancer, except skin cancer.", .exception),
    ("Asthma or diabetes", "have asthma and diabetes.", .connective),
    ("Asthma and diabetes", "have asthma or diabetes.", .connective),
    ("Prior treatment with rituximab", "have had treatment with nivolumab.", .medicine),
    ("Cardiac disease", "have kidney disease.", .name),
    ("Hepatitis B", "have hepatitis C.", .name),
    ("CD19 positive disease", "have CD22 positive disease.", .name),
    (
      "Surgery within 4 weeks before the first dose", "have surgery within 4 weeks after the first dose.",
      .time
    ),
    ("No diabetes but has asthma", "have diabetes but no asthma.", .negation),
    ("Patients may have had surgery", "must have had surgery.", .modality),
    ("One of the following: fever, rash", "have all of the following: fever, rash.", .quantifier),
    ("Eligible only if brain scan is clear", "have a clear brain scan.", .condition),
    ("Patients with asthma are eligible", "cannot join with asthma.", .modality),
    ("Fever, rash or pain", "have fever, rash, rash or pain.", .repeated),
    ("Receiving warfarin", "do not receive warfarin.", .negation),
    ("6-minute walk of 300 m", "walk 300 meters in 6 hours.", .unit),
  ])
  func otherFactsAreCaught(original: String, plain: String, kind: FactKind) {
    let found = Self.checker.differences(original: original, plain: plain)
    #expect(found.contains { $0.kind == kind && $0.weight == .fatal }, "\(found)")
  }

  @Test func aWordWithoutCounterpartIsNamed() {
    let found = Self.checker.differences(original: "Severe chronic fatigue", plain: "have severe tiredness.")
    #expect(found.contains(FactDifference(.contentLost, original: "chronic")))
    #expect(found.contains(FactDifference(.contentAdded, plain: "tiredness")))
    #expect(!found.hasFatal)
  }

  @Test func aPairThatChangesAFactIsReported() {
    let dictionary = FactDictionary(pairs: [
      WordPair(from: "thrice weekly", to: "2 times a week"), WordPair(from: "stable", to: "not stable"),
      WordPair(from: "unable to", to: "cannot"), WordPair(from: "febrile", to: "with a fever"),
    ])
    #expect(dictionary.faults.map(\.difference.kind) == [.number, .negation])
  }
}
