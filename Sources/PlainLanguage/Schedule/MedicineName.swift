/// The name of a medicine without its strength and form, and the shorter forms in which texts use it.
public enum MedicineName {
  /// "Afatinib 40 MG" and "Afatinib Tablets" are "Afatinib"; "Vyxeos (CPX-351)" is "Vyxeos".
  public static func withoutForm(_ name: String) -> String {
    var words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    if let bracket = words.firstIndex(where: { $0.hasPrefix("(") }), bracket > 0 {
      words = Array(words[..<bracket])
    }
    if let strength = strengthPlace(words), strength > 0 { words = Array(words[..<strength]) }
    while words.count > 1, let last = words.last?.lowercased(), formWords.contains(last) {
      words.removeLast()
    }
    let text = words.joined(separator: " ").filter { $0 != "®" && $0 != "™" }
    return text.isEmpty ? name : text
  }

  /// Every form in which a text may name it.
  static func forms(of name: String) -> [String] {
    let short = withoutForm(name)
    var forms = [name, short]
    if let first = short.split(separator: " ").first.map(String.init), first.count >= 7, first != short,
      first.allSatisfy(\.isLetter)
    {
      forms.append(first)
    }
    forms += parts(of: name).filter { !forms.contains($0) }
    if let open = name.firstIndex(of: "("), let close = name[open...].firstIndex(of: ")") {
      let inner = String(name[name.index(after: open)..<close])
      if inner.count >= 3, !inner.contains(",") { forms.append(inner) }
    }
    return forms
  }

  /// Whether a word is built like the international name of a medicine: "azacitidine", "docetaxel".
  ///
  /// The endings are stems of the WHO's list of international nonproprietary names.
  static func isNameOfMedicine(_ word: String) -> Bool {
    known.contains(word) || (word.count >= 7 && stems.contains { word.hasSuffix($0) })
  }

  /// Old medicines whose names have no such ending.
  private static let known: Set<String> = [
    "naproxen", "baclofen", "aspirin", "warfarin", "heparin", "ketamine", "morphine", "codeine", "ibuprofen",
    "paracetamol", "acetaminophen", "diclofenac", "gabapentin", "pregabalin", "hydroxyurea", "leucovorin",
    "busulfan", "melphalan", "filgrastim", "tamoxifen", "letrozole", "anastrozole", "fluorouracil", "lithium",
    "verapamil", "thiotepa", "carmustine", "lomustine", "temozolomide", "prednisone", "mesna", "dasatinib",
  ]

  private static let stems = [
    "mab", "tinib", "ciclib", "rafenib", "parib", "platin", "taxel", "rubicin", "cristine", "blastine",
    "arabine",
    "citabine", "tidine", "trexed", "trexate", "sone", "solone", "limus", "gliptin", "gliflozin", "glutide",
    "statin",
    "triptan", "cillin", "floxacin", "mycin", "penem", "phosphamide", "fosfamide", "poside", "purine",
    "formin", "zomib",
    "toclax", "caine", "prazole", "sartan", "olol", "dipine", "asparaginase", "aspargase", "motide", "cept",
    "tecan",
    "conazole", "azepam", "setron", "gepant", "bactam", "vudine", "ciclovir", "domide", "rasib", "lisib",
    "denib",
  ]

  /// The medicines of a name that joins several: "Paclitaxel/Carboplatin", "Cefepime and Nacubactam".
  static func parts(of name: String) -> [String] {
    var joined = name
    for sign in [" and ", " plus ", " with ", " combined ", "/", ";", "；", "+", ",", "，"] {
      joined = joined.replacing(sign, with: "\n")
    }
    let parts = joined.split(separator: "\n").map { withoutForm(String($0.drop(while: \.isWhitespace))) }
    guard parts.count > 1 else { return [] }
    return parts.filter { part in
      part.count >= 5 && !generic.contains(part.lowercased()) && isOneName(part)
    }
  }

  /// "carboplatin", or a code of a company: "CT-2103".
  private static func isOneName(_ part: String) -> Bool {
    let isCode = part.first?.isUppercase == true && part.contains("-") && part.last?.isNumber == true
    return part.allSatisfy { $0.isLetter || $0 == "-" || (isCode && $0.isNumber) }
  }

  private static let generic: Set<String> = [
    "chemotherapy", "placebo", "radiotherapy", "radiation", "surgery", "control", "group", "treatment",
    "therapy",
    "standard", "combination", "injection", "weekly", "daily", "other",
  ]

  private static func strengthPlace(_ words: [String]) -> Int? {
    words.indices.first { place in
      let word = words[place].lowercased()
      let digits = word.prefix { $0.isNumber || $0 == "." || $0 == "," }
      guard !digits.isEmpty else { return false }
      let unit = String(word.dropFirst(digits.count))
      let following = place + 1 < words.count ? words[place + 1].lowercased() : ""
      return unit.isEmpty ? isUnit(following) : isUnit(unit)
    }
  }

  private static func isUnit(_ word: String) -> Bool {
    DoseReader.units[String(word.prefix { $0.isLetter })] != nil || word.hasPrefix("%")
  }

  private static let formWords: Set<String> = [
    "tablet", "tablets", "capsule", "capsules", "injection", "infusion", "pill", "pills", "solution", "oral",
    "iv", "sc", "product", "cream", "gel", "patch",
  ]
}
