/// The words that say "not", and those that hold it.
enum NegationWords {
  /// These say it outright.
  static let core: Set<String> = [
    "no", "not", "never", "none", "neither", "nobody", "nothing", "without", "non", "nor",
  ]

  /// Stems of words that say it by themselves and may be put as "not".
  static let lexical: Set<String> = Set(
    "lack absence absent negative unable inability refuse refusal fail failure failed decline deny denies naive afebrile asymptomatic ineligible contraindication prohibited forbidden intolerant intolerance inadequate insufficient incomplete exclude rule free"
      .split(separator: " ").map { FactStemmer.stem(String($0)) })

  /// Words that a wording may explain with a "not" although they do not look negative.
  static let impliesNot: Set<String> = Set(
    "refractory resistant resistance investigational experimental off infertile sterile sterility postmenopausal menopause abstinent abstinence abstain sober latent benign progression progress progressed persistent persisting sterilized hysterectomy idiopathic cryptogenic spontaneous incontinence insomnia deaf deafness blind blindness mute paralysis aphasia amnesia anemia deficiency deficient disability frail frailty immobile immobility poor dysfunction impairment impaired withdraw withdrawal withdrawn quit stop stopped discontinue discontinuation cease prevent avoid exempt placebo dummy nonadherence noncompliance withhold relapse remission cessation palliative indolent occult quiescent dormant elective washout unfit ischemia ischemic failing dementia arrest atresia aplastic arrhythmia euthyroid  unrelated"
      .split(separator: " ").map { FactStemmer.stem(String($0)) })

  /// Beginnings and endings of words that hold a "not" ("dysfunction", "sleepless").
  static func implies(_ word: String) -> Bool {
    guard word.utf8.count > 6 else { return false }
    return ["dys", "mal", "un", "non", "anti", "in", "im", "hypo", "dis", "mis", "de", "ab"].contains {
      word.hasPrefix($0)
    }
      || word.hasSuffix("less") || word.hasSuffix("penia") || word.hasSuffix("paresis")
      || word.hasSuffix("plegia")
  }

  /// Words with a negative beginning, and the word that they deny.
  static let prefixed: [String: String] = {
    let beginnings = [
      "un":
        "able controlled controllable stable treated willing willingness resectable known explained resolved wanted healthy likely related safe clear certain available acceptable suitable fit affected vaccinated married employed intentional specified diagnosed conscious cooperative corrected confirmed responsive successful tolerable interrupted evaluable measurable identified modified reliable familiar complicated impaired ruptured expected aware blinded provoked planned licensed approved manageable managed compensated experienced restricted limited necessary satisfactory favorable favourable changed amenable feasible equal supervised documented interpretable salvageable detectable",
      "in":
        "adequate sufficient complete eligible tolerant tolerance operable curable appropriate compatible active ability accurate effective competent capable consistent frequent significant valid visible coherent accessible voluntary advisable determinate evaluable",
      "im": "possible mature proper mobile", "ir": "regular reversible relevant resectable",
      "a": "symptomatic febrile",
      "non":
        "smoker smokers smoking adherence adherent compliance compliant pregnant measurable evaluable steroidal invasive healing union responder responders english specific melanoma melanomatous malignant metastatic functional small hodgkin hodgkins ischemic alcoholic lactating childbearing surgical pharmacological pharmacologic ambulatory randomized cardiac target",
    ]
    var table: [String: String] = [:]
    for (beginning, words) in beginnings {
      for word in words.split(separator: " ") { table[beginning + word] = FactStemmer.stem(String(word)) }
    }
    return table
  }()
}
