/// Takes the ending off an English word, so that forms of one word can be compared. Careful rather than strong:
/// "neutropenia" and "neutrophil", "hypertension" and "hypotension" stay apart.
enum FactStemmer {
  static func stem(_ word: String) -> String {
    if let known = irregular[word] { return known }
    var bytes = Array(word.utf8)
    guard bytes.count > 3, bytes.allSatisfy({ $0 < 0x80 }) else { return word }
    dropPlural(&bytes)
    if let known = irregular[String(decoding: bytes, as: UTF8.self)] { return known }
    for (ending, replacement, least) in endings where bytes.count >= ending.utf8CodeUnitCount + least {
      let tail = UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount)
      guard bytes.suffix(tail.count).elementsEqual(tail) else { continue }
      bytes.removeLast(tail.count)
      bytes += UnsafeBufferPointer(start: replacement.utf8Start, count: replacement.utf8CodeUnitCount)
      break
    }
    dropDouble(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func dropPlural(_ bytes: inout [UInt8]) {
    guard bytes.last == UInt8(ascii: "s"), let before = bytes.dropLast().last else { return }
    if before == UInt8(ascii: "s") || before == UInt8(ascii: "u") || before == UInt8(ascii: "i") { return }
    if bytes.suffix(3).elementsEqual("ies".utf8), bytes.count > 4 {
      bytes.removeLast(3)
      bytes.append(UInt8(ascii: "y"))
    } else if ["sses", "shes", "ches", "xes"].contains(where: {
      bytes.suffix($0.utf8.count).elementsEqual($0.utf8)
    }) {
      bytes.removeLast(2)
    } else {
      bytes.removeLast()
    }
  }

  private static func dropDouble(_ bytes: inout [UInt8]) {
    if bytes.count > 3, bytes.last == UInt8(ascii: "e") || bytes.last == UInt8(ascii: "y") {
      bytes.removeLast()
    }
    if bytes.count > 4, let last = bytes.last, bytes.dropLast().last == last, !"sf".utf8.contains(last) {
      bytes.removeLast()
    }
  }

  /// Ending, what stands in its place, and the fewest letters before it; the first that fits is taken.
  private static let endings: [(StaticString, StaticString, Int)] = [
    ("ification", "ify", 3), ("ications", "icat", 3), ("ication", "icat", 3), ("itations", "it", 3),
    ("ization", "iz", 3), ("isation", "iz", 3), ("izing", "iz", 3), ("ising", "iz", 4), ("ized", "iz", 3),
    ("ised", "iz", 4), ("ize", "iz", 3), ("plantation", "plant", 3), ("plantation", "plant", 2),
    ("ability", "abl", 3), ("ibility", "ibl", 3), ("fully", "ful", 3), ("ically", "ic", 3),
    ("ation", "at", 3),
    ("ating", "at", 3), ("ated", "at", 3), ("ative", "at", 3), ("ate", "at", 3), ("ations", "at", 3),
    ("ements", "", 4), ("ement", "", 4), ("ment", "", 4), ("nesses", "", 3), ("ness", "", 4),
    ("ances", "", 4),
    ("ance", "", 5), ("ence", "ent", 4), ("ency", "ent", 4), ("ancy", "ant", 4), ("ical", "ic", 3),
    ("sing", "s", 3), ("sed", "s", 3), ("sion", "s", 4), ("ction", "ct", 3), ("ption", "pt", 3),
    ("tion", "t", 4),
    ("ings", "", 3), ("ing", "", 3), ("ied", "y", 2), ("ed", "", 3), ("ly", "", 4), ("ious", "", 5),
    ("ous", "", 4),
    ("ists", "", 4), ("ist", "", 4), ("ism", "", 4), ("ive", "", 4), ("iac", "", 5), ("ic", "", 5),
  ]

  private static let irregular: [String: String] = {
    let families = [
      "have has had having", "be is are was were been being am", "take takes took taken taking",
      "give gives gave given giving", "get gets got gotten getting", "do does did done doing",
      "go goes went gone going", "see sees saw seen seeing", "know knows knew known knowing",
      "child children", "woman women female females", "man men male males", "foot feet", "tooth teeth",
      "speak spoken spoke", "spread spreads spreading", "grow grew grown", "understand understood",
      "surgery surgeries surgical surgically", "allergy allergies allergic",
      "infection infections infected infect",
      "diagnosis diagnoses diagnosed diagnose diagnostic diagnosing",
      "metastasis metastases metastatic metastasized metastasised metastatized",
      "pregnancy pregnancies pregnant",
      "leukemia leukaemia leukemias leukaemias leukemic leukaemic", "tumor tumour tumors tumours",
      "anemia anaemia anemic anaemic", "diarrhea diarrhoea", "hemoglobin haemoglobin", "edema oedema",
      "hematologic haematologic hematological haematological", "pediatric paediatric",
      "center centre centers centres",
      "psychiatric psychiatry", "therapy therapies", "disease diseases",
      "dose doses dosing dosed dosage dosages",
      "breastfeed breastfeeding breastfed",
      "transplant transplants transplanted transplantation transplantations",
      "lymphoma lymphomas", "analysis analyses", "biopsy biopsies", "prior previous previously earlier",
      "died dead death die dying deaths", "life live lives living lived",
      "begin began begun begins beginning",
      "keep kept keeps keeping", "lose lost loses losing loss", "leave left leaves leaving",
      "lie lay lain lying",
      "drink drank drunk drinking drinks", "break broke broken breaks", "feel felt feels feeling",
      "find found finds finding", "hold held holds holding", "hurt hurts hurting", "make made makes making",
      "mean meant means", "meet met meets meeting", "read reads reading", "run ran runs running",
      "sleep slept sleeps sleeping", "smoke smokes smoked smoking smoker smokers",
      "choose chose chosen chooses choosing", "eat ate eaten eats eating", "fall fell fallen falls falling",
      "receive receives received receiving receipt", "agree agrees agreed agreeing agreement",
      "use uses used using usage",
      "high higher highest", "low lower lowest", "old older oldest", "young younger youngest", "large larger",
      "require requires required requiring requirement requirements", "serum sera",
      "stenosis stenoses stenotic",
      "study studies studied studying", "vertebra vertebrae vertebral", "bacteria bacterial bacterium",
      "virus viruses viral", "heart hearts", "symptom symptoms symptomatic", "organ organs",
      "response respond responds responded responding responses",
      "enroll enrol enrolled enrolment enrollment enrolling enrolls",
      "randomization randomisation randomized randomised randomize randomise", "screen screening screened",
      "participate participates participated participating participation",
      "tolerate tolerated tolerates tolerance tolerability",
      "comply compliance compliant complies complying", "able ability",
      "consent consents consented consenting",
      "ill illness illnesses", "sick sickness", "cancer cancers cancerous",
      "resolve resolved resolves resolution",
      "recover recovered recovery recovers recovering", "relapse relapsed relapses relapsing",
      "steroid steroids steroidal",
      "willing willingness", "malignancy malignancies", "hepatitis", "arthritis", "colitis", "pancreatitis",
      "diabetes diabetic diabetics", "asthma asthmatic",
      "psychosis psychotic psychoses", "depression depressive depressed", "seizure seizures",
      "survive survival survived survives surviving", "expect expected expectancy expects",
      "paralysis paralyzed paralysed",
      "contraception contraceptive contraceptives",
      "contraindication contraindications contraindicated contraindicate",
      "fail fails failed failing failure failures", "exposure exposed expose exposes exposures",
      "hypersensitivity hypersensitivities hypersensitive", "injection injections injected inject injecting",
      "react reaction reactions",
      "operation operations operate operated",
    ]
    var table: [String: String] = [:]
    for family in families {
      let words = family.split(separator: " ").map(String.init)
      for word in words { table[word] = words[0] }
    }
    return table
  }()
}
