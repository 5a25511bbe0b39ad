/// Finds names of medicines by their form: international stems, registered names, code names.
enum NameFinder {
  /// How many tokens from `start` are a medicine's name; 0 for none.
  static func length(_ tokens: [Token], at start: Int) -> Int {
    let token = tokens[start]
    guard token.isWord else { return 0 }
    if token.text.contains("®") || token.text.contains("™") { return 1 }
    if isMedicine(token.lower) { return saltLength(tokens, at: start) }
    return codeLength(tokens, at: start)
  }

  /// Whether a lower-case word has a stem that only medicines have.
  static func isMedicine(_ word: String) -> Bool {
    guard word.utf8.count >= 6, !notMedicines.contains(word) else { return false }
    return stems.contains { word.hasSuffix($0) } || known.contains(word)
  }

  private static func saltLength(_ tokens: [Token], at start: Int) -> Int {
    start + 1 < tokens.count && salts.contains(tokens[start + 1].lower) ? 2 : 1
  }

  /// "SNDX-5613", "BAY 2586116": capitals and at least four digits.
  private static func codeLength(_ tokens: [Token], at start: Int) -> Int {
    let token = tokens[start]
    guard token.isCapitals, token.text.count <= 6 else {
      return token.text.first?.isUppercase == true && token.text.filter(\.isNumber).count >= 4 ? 1 : 0
    }
    if token.text.filter(\.isNumber).count >= 4 { return 1 }
    let hyphen = start + 1 < tokens.count && tokens[start + 1].text == "-" && !tokens[start + 1].spaced
    let number = start + (hyphen ? 2 : 1)
    guard number < tokens.count, tokens[number].isNumber, tokens[number].text.count >= 4,
      hyphen || tokens[number].text.count >= 5
    else { return 0 }
    return number - start + 1
  }

  private static let salts: Set<String> = [
    "hydrochloride", "sodium", "mesylate", "maleate", "sulfate", "vedotin", "ozogamicin", "deruxtecan",
    "emtansine",
    "acetate", "phosphate", "citrate", "tartrate", "pamoate", "succinate", "fumarate", "tosylate",
    "dimaleate",
  ]

  private static let stems = [
    "mab", "tinib", "ciclib", "parib", "rafenib", "metinib", "lisib", "zomib", "limus", "platin", "taxel",
    "rubicin",
    "cillin", "mycin", "floxacin", "azole", "oxacin", "cycline", "navir", "tegravir", "buvir", "asvir",
    "ciclovir",
    "gepant", "triptan", "gliptin", "gliflozin", "glutide", "glitazone", "sartan", "statin", "prazole",
    "setron",
    "dronate", "parin", "xaban", "gatran", "olol", "dipine", "pril", "bicin", "trexate", "trexed", "tecan",
    "poside",
    "bine", "rabine", "fungin", "cort", "sone", "solone", "lukast", "tidine", "zepam", "zolam", "azepine",
    "oxetine",
    "pramine", "triptyline", "peridone", "apine", "piprazole", "vastatin", "fibrate", "leucel", "stim",
    "grastim",
    "poetin", "cept", "kinra", "tide", "relix", "relin", "lutamide", "vudine", "citabine", "fosfamide",
    "mustine",
    "clax", "sidenib", "degib", "rasib", "ertinib", "gitinib", "ritinib",
  ]

  private static let known: Set<String> = [
    "lithium", "aspirin", "metformin", "insulin", "ibuprofen", "naproxen", "acetaminophen", "paracetamol",
    "morphine",
    "ketamine", "esketamine", "gabapentin", "pregabalin", "topiramate", "valproate", "verapamil", "warfarin",
    "clopidogrel", "digoxin", "amiodarone", "phenytoin", "bupivacaine", "lidocaine", "ropivacaine",
    "tamoxifen",
    "cyclosporine", "tacrolimus", "azathioprine", "mercaptopurine", "asparaginase", "pegaspargase",
    "vincristine",
    "vinblastine", "cytarabine", "hydroxyurea", "imatinib", "lenalidomide", "thalidomide", "pomalidomide",
    "psilocybin", "methadone", "buprenorphine", "naltrexone", "tramadol", "oxycodone", "fentanyl",
    "haloperidol",
    "bupropion", "venlafaxine", "duloxetine", "dihydroergotamine", "ergotamine", "ergotamines", "botulinum",
  ]

  private static let notMedicines: Set<String> = [
    "peptide", "peptides", "combine", "combines", "polypeptide", "nucleotide", "oligonucleotide",
    "neuropeptide",
    "cholesterol", "sulfonylurea", "resistin", "persone", "someone", "turbine", "concept", "accept", "except",
    "intercept", "april", "cocaine", "column", "cortisone", "control", "protocol", "glycol", "alcohol",
    "sympathetic",
    "dipeptide", "overtide", "apine", "corticosterone", "testosterone", "progesterone", "hormone", "dispone",
    "carbine", "webcasts", "cohort", "escort", "comfort", "effort", "resort", "steroid", "cystatin",
    "aldosterone",
    "landslide", "precept", "recept", "comprehensible", "hospitable", "tolerable", "bedside", "outside",
  ]
}
