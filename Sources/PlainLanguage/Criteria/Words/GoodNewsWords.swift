/// Phrases that describe what a trial wants: under an exclusion heading they are requirements in the wrong place.
enum GoodNewsWords {
  /// Adjectives that make a function good.
  static let adjectives: Set<String> = [
    "adequate", "sufficient", "satisfactory", "acceptable", "appropriate",
  ]
  /// Adjectives that make a function good, in a trial for the ill perhaps too good.
  static let doubtfulAdjectives: Set<String> = ["normal", "preserved", "good", "stable"]
  /// What can be adequate.
  static let functions: Set<String> = [
    "function", "functions", "functioning", "reserve", "count", "counts", "marrow", "organ", "organs",
    "level",
    "levels", "values", "value", "limits", "range", "contraception", "performance", "hematologic",
    "haematologic",
    "hematological", "haematological", "hematopoietic", "renal", "hepatic", "cardiac", "pulmonary", "liver",
    "kidney",
    "coagulation", "recovery", "parameters", "status", "health", "birth", "venous", "ejection",
  ]
  /// Phrases that open a requirement, or follow its subject.
  static let openers = PhraseSet([
    "able to", "able and willing", "ability to", "ability and willingness", "capable of", "willing to",
    "willing and able", "willingness to", "willingness and ability", "willingness not to", "agree to",
    "agrees to",
    "agreement to", "agreeing to", "agree not to", "agrees not to", "consents to",
    "consent to",
    "written informed consent", "signed informed consent", "signed written informed consent",
    "provided informed consent",
    "provision of informed", "provision of written", "provision of signed", "provides written",
    "provide written", "provide informed", "provides informed",
    "signed and dated",
    "informed consent obtained", "written consent", "signed consent", "signed written", "understands and",
    "recovery from",
    "recovered from", "fully recovered", "recovery to", "toxicities resolved",
    "negative pregnancy",
    "negative serum", "negative urine", "a negative pregnancy", "a negative serum", "a negative urine",
    "negative blood pregnancy", "negative hcg", "negative beta", "negative hiv",

    "life expectancy greater", "life expectancy of at least",
    "life expectancy at least",
    "life expectancy more", "expected survival of at least", "be at least", "be able", "be willing",
    "fluent in", "proficient in", "accessible for", "available for", "in good general", "in good health",
    "good general health",
  ])
  /// Phrases that a trial may want or not.
  static let doubtful = PhraseSet([
    "postmenopausal", "surgically sterile", "measurable disease", "at least one measurable",
    "at least 1 measurable",
    "measurable lesion", "resolution of", "voluntarily", "naive to", "free of", "free from", "negative test",
    "negative results", "independent in",
  ])
  /// Birth control that works, which somebody uses or does not use.
  static let contraception = PhraseSet([
    "effective contraception", "effective contraceptive", "effective birth control", "adequate contraception",
    "effective method", "effective methods", "adequate birth control", "acceptable contraception",
    "acceptable method", "reliable contraception", "highly effective", "acceptable methods", "effective form",
    "effective forms", "adequate contraceptive",
  ])
  /// Words that make a waiting time ("at least 14 days since").
  static let sinces: Set<String> = [
    "since", "after", "from", "off", "following", "elapsed", "beyond", "post", "between", "passed",
  ]
  /// What one waits for after: treatments, not the start of an illness.
  static let treatments = PhraseSet([
    "treatment", "treatments", "therapy", "therapies", "dose", "doses", "chemotherapy", "radiotherapy",
    "radiation", "xrt", "surgery",
    "transplant", "transplantation", "hsct", "sct", "bmt", "transfusion", "vaccine", "vaccination",
    "steroids", "corticosteroids",
    "antibiotics", "medication", "drug", "drugs", "agent", "infusion", "immunotherapy", "antibody", "tbi",
    "injection", "dli",
    "procedure", "operation", "car t", "administration", "cytotoxic", "factor", "factors", "regimen",
    "hydroxyurea", "biologic",
  ])
  /// Units of time.
  static let timeUnits: Set<String> = [
    "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "half", "wk", "wks",
    "yr",
    "yrs", "d", "h", "mo",
  ]
}
