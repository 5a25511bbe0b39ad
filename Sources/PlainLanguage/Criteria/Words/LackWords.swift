/// Words for what somebody lacks, refuses or cannot do: under an exclusion heading they rightly keep people out.
enum LackWords {
  /// Phrases that open such a sentence, or follow its subject.
  static let openers = PhraseSet([
    "unable", "inability", "unwilling", "unwillingness", "refusal", "refuse", "refuses", "refused",
    "refusing",
    "lack", "lacks", "lacking", "failure", "failed", "fails", "fail", "not able", "not willing",
    "not capable",
    "not competent", "incapable", "incapacity", "incompetent", "cannot", "can not", "could not",
    "not agreeing",
    "not agree", "not consenting", "not wanting", "not providing", "not signing", "not given", "not giving",
    "not fluent", "not english", "non english", "not speaking", "not residing", "not living", "not available",
    "unavailable", "unavailability", "not suitable", "unsuitable", "not fit", "unfit", "not meeting",
    "not fulfilling",
    "not eligible", "not a candidate", "not a surgical", "not candidates", "not using", "not practicing",
    "not practising", "not willing", "not adhering", "not compliant", "non compliance", "noncompliance",
    "non compliant", "noncompliant", "poor compliance", "non adherence", "do not", "does not", "did not",
    "has not",
    "have not", "had not", "is not", "are not", "was not", "were not", "will not", "would not", "not yet",
    "inadequate", "insufficient", "missing", "declined", "declines", "decline", "reluctant", "reluctance",
    "not understanding", "not understand", "not registered", "not affiliated", "not covered", "not insured",
    "uninsured", "illiterate", "deprived", "not literate", "not recovered", "not ambulatory", "not able",
    "opposed",
    "opposition", "withdrawal of", "not interested", "not enrolled", "not currently enrolled",
    "not proficient",
    "not consent", "not confirmed", "not diagnosed", "not having", "not described", "not requiring",
    "not undergoing", "not attending", "not in", "not under", "not treated",
    "not being",
  ])

  /// Things whose absence keeps people out, after "no", "without", "absence of".
  static let goods = PhraseSet([
    "contraception", "contraceptive", "contraceptives", "birth control", "consent", "informed consent",
    "assent",
    "insurance", "health insurance", "social insurance", "social security", "telephone", "phone",
    "smartphone",
    "internet", "access", "caregiver", "carer", "caretaker", "parental", "measurable disease",
    "measurable lesion",
    "measurable lesions", "measurable", "donor", "suitable donor", "fixed address", "fixed residence",
    "address",
    "follow up", "ability", "capacity", "willingness", "interest", "email", "transportation", "evaluable",
    "suitable", "matched", "compatible", "hla", "available tissue", "tissue", "sample", "samples", "mri",
    "indication", "response", "legal", "guardian",
    "support person", "family support", "teeth", "diabetes diagnosis", "adequate", "sufficient", "effective",
    "appropriate", "reliable", "stable housing", "permanent", "confirmed", "confirmation", "documented",
    "medical records",
    "stored", "proof", "registration", "previous lp", "pain reported", "symptoms reported",
    "control medication",
    "negative", "knowledge", "understanding", "literacy", "vision in",
  ])
}
