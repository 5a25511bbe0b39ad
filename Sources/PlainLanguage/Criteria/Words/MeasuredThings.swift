/// What trials measure, and which direction is the healthy one.
struct MeasuredThing: Sendable {
  enum Healthy: Sendable {
    case high, low
  }

  /// The direction that is better for a person.
  let healthy: Healthy
  /// Whether some trials look for the ill and so keep out the healthy ("LVEF > 50 %" in heart failure).
  let isTwoSided: Bool
  /// A number from which on "high" is no longer good (too many white cells); nil where more is never bad.
  let tooHighFrom: Double?

  /// Whether a limit is so high that "more" describes an illness. Counts come whole ("12,000") or in thousands,
  /// hemoglobin per decilitre or per litre.
  func isTooHigh(_ value: Double) -> Bool {
    guard let bound = tooHighFrom else { return false }
    let scaled =
      bound == Self.tooMuchHemoglobin
      ? (value > 30 ? value / 10 : value) : (value >= 1000 ? value / 1000 : value)
    return scaled >= bound
  }

  private static let tooMuchHemoglobin = 13.0

  /// The thing that begins at a place in a sentence, with the number of its words.
  static func at(_ index: Int, in words: [String]) -> (thing: MeasuredThing, length: Int)? {
    for (thing, names) in all {
      if let length = names.length(in: words, at: index) { return (thing, length) }
    }
    return nil
  }

  private static let all: [(MeasuredThing, PhraseSet)] = [
    (MeasuredThing(healthy: .high, isTwoSided: false, tooHighFrom: tooMuchHemoglobin), hemoglobin),
    (MeasuredThing(healthy: .high, isTwoSided: false, tooHighFrom: 350), platelets),
    (MeasuredThing(healthy: .high, isTwoSided: false, tooHighFrom: 8), whiteCells),
    (MeasuredThing(healthy: .high, isTwoSided: false, tooHighFrom: nil), alwaysHigh),
    (MeasuredThing(healthy: .high, isTwoSided: true, tooHighFrom: nil), oftenHigh),
    (MeasuredThing(healthy: .low, isTwoSided: false, tooHighFrom: nil), alwaysLow),
    (MeasuredThing(healthy: .low, isTwoSided: true, tooHighFrom: nil), oftenLow),
  ]

  /// Illnesses in which these tests are bad.
  static let illnesses = PhraseSet([
    "anemia", "anaemia", "anemic", "thrombocytopenia", "thrombocytopenic", "itp", "neutropenia",
    "neutropenic", "cirrhosis",
    "cirrhotic", "jaundice", "liver failure", "kidney failure", "renal failure", "acute kidney",
    "chronic kidney", "nephropathy",
    "dialysis", "palliative", "frail", "hospice", "cholestasis", "cholestatic", "cytopenia", "heart failure",
    "alcoholic hepatitis",
    "sickle", "thalassemia", "aplastic", "malnutrition", "sepsis", "critically", "icu", "intensive care",
  ])

  private static let hemoglobin = PhraseSet(["hemoglobin", "haemoglobin", "hgb", "hb"])
  private static let platelets = PhraseSet(["platelet", "platelets", "plt", "thrombocytes"])
  private static let whiteCells = PhraseSet([
    "wbc", "white blood cell", "white blood cells", "white cell", "leukocytes", "leukocyte", "leucocytes",
    "wbcc",
    "white blood count",
  ])
  private static let alwaysHigh = PhraseSet([
    "anc", "neutrophil", "neutrophils", "granulocyte", "absolute granulocyte", "agc", "karnofsky", "kps",
    "lansky",
    "lps", "life expectancy", "expected survival", "survival time", "expected lifespan", "albumin",
  ])
  private static let oftenHigh = PhraseSet([
    "creatinine clearance", "crcl", "clcr", "ccr", "glomerular filtration", "gfr", "egfr",
    "ejection fraction", "lvef",
    "ef", "shortening fraction", "lvsf", "fractional shortening", "fev1", "fvc", "forced vital",
    "forced expiratory", "dlco",
    "diffusing capacity", "diffusion capacity", "oxygen saturation", "spo2", "sao2", "pulse oximetry",
    "pulse oxygen",
    "lymphocyte", "lymphocytes", "cd4", "absolute lymphocyte", "visual acuity", "mmse", "moca",
  ])
  private static let alwaysLow = PhraseSet([
    "bilirubin", "tbil", "alt", "ast", "sgot", "sgpt", "alat", "asat", "transaminase", "transaminases",
    "aminotransferase", "aminotransferases", "alanine", "aspartate", "alkaline phosphatase", "alp",
    "liver function tests",
    "liver enzymes", "creatinine", "scr", "cr", "bun", "urea nitrogen", "inr", "international normalized",
    "international normalised", "prothrombin", "ptt", "aptt", "thromboplastin", "qtc", "qtcf", "qt interval",
    "ecog",
    "who ps", "who performance", "zubrod", "performance status", "lipase", "amylase", "ggt",
    "bsa involvement",
  ])
  private static let oftenLow = PhraseSet([
    "nyha", "child pugh", "asa score", "asa class", "asa", "ldh", "crp", "triglycerides",
  ])
}
