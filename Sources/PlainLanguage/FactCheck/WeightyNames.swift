/// Which words name a medicine, a disease or a part of the body, so that losing one is never small.
enum WeightyNames {
  /// The kind of fact that a word is, or nil for an everyday word.
  static func kind(of token: FactToken) -> FactKind? {
    if isMedicine(token.text) { return .medicine }
    if token.looksLikeCode || isDisease(token) { return .name }
    return nil
  }

  /// True for names with the stem of an international nonproprietary name (WHO, "The use of stems", 2018).
  static func isMedicine(_ word: String) -> Bool {
    if medicines.contains(word) { return true }
    guard word.utf8.count > 6 else { return false }
    return medicineEndings.contains { word.hasSuffix($0) } && !noMedicines.contains(word)
  }

  static func isDisease(_ token: FactToken) -> Bool {
    if diseases.contains(token.stem) { return true }
    guard token.text.utf8.count > 6 else { return false }
    return diseaseEndings.contains { token.text.hasSuffix($0) }
  }

  private static let medicines: Set<String> = Set(
    "aspirin warfarin heparin insulin metformin lithium morphine codeine heroin cocaine methadone ketamine botox botulinum asparaginase pegaspargase interferon cyclosporine cyclosporin ciclosporin digoxin paracetamol acetaminophen ibuprofen prednisone cannabis marijuana nicotine alcohol caffeine glucagon steroids steroid levodopa clozapine phenytoin valproate hydroxyurea arsenic retinoic"
      .split(separator: " ").map(String.init))

  private static let medicineEndings = [
    "mab", "nib", "ciclib", "parib", "platin", "rubicin", "taxel", "statin", "prazole", "sartan", "olol",
    "oxacin",
    "cillin", "mycin", "micin", "azole", "navir", "tegravir", "ciclovir", "buvir", "asvir", "limus",
    "gliptin",
    "gliflozin", "glutide", "triptan", "gepant", "setron", "dipine", "azepam", "zolam", "apine", "oxetine",
    "triptyline", "lukast", "parin", "xaban", "gatran", "grel", "cept", "kinra", "grastim", "poetin",
    "citabine",
    "trexate", "trexed", "poside", "mustine", "fosfamide", "thiazide", "profen", "coxib", "sone", "solone",
    "onide",
    "tecan", "blastine", "cristine", "leucel", "lidomide", "clax", "rafenib", "zomib", "inostat", "degib",
    "caine",
    "barbital", "idone", "piprazole", "fibrate", "glitazone", "formin", "dronate", "tinoin", "purine",
    "arabine",
  ]
  private static let noMedicines: Set<String> = [
    "excellent", "concept", "intercept", "benzone", "accept", "percept", "except", "backbone",
  ]

  private static let diseaseEndings = [
    "itis", "oma", "omas", "emia", "aemia", "osis", "opathy", "penia", "algia", "plegia", "uria", "megaly",
    "rrhea",
    "philia", "sclerosis", "trophy", "ectomy", "plasty", "ostomy", "lepsy", "phasia", "thyroidism", "tension",
  ]

  private static let diseases = FactSmallWords.stems(
    "cancer tumor diabetes hiv aids stroke asthma epilepsy seizure pregnancy leukemia lymphoma hepatitis tuberculosis infection heart liver kidney lung brain blood bone marrow spine skin eye breast ovary prostate stomach bowel colon pancreas thyroid nerve muscle joint allergy depression anxiety schizophrenia dementia migraine headache pain fever covid malaria sepsis cirrhosis transplant surgery operation chemotherapy radiation radiotherapy immunotherapy vaccine dialysis pacemaker cardiac hepatic renal pulmonary cerebral neck spinal rash bleeding clot ulcer fracture arthritis obesity anemia jaundice metastasis"
  )
}
