/// Words that deny.
enum DenialWords {
  /// "No", "without", "absence of": they deny what follows.
  static let openers = PhraseSet([
    "no", "none", "without", "absence", "absent", "free of", "free from", "never", "not", "neither", "nil",
    "nor", "denies", "denial", "has no", "have no", "had no", "with no",
  ])

  /// Words that, before a requirement, take it back ("not willing to").
  static let undoing: Set<String> = [
    "not", "no", "un", "never", "without", "unable", "inability", "unwilling", "unwillingness", "refuse",
    "refuses",
    "refusing", "refusal", "refused", "fail", "fails", "failed", "failure", "lack", "lacks", "lacking", "nor",
    "neither", "cannot", "decline", "declines", "declined", "inadequate", "insufficient", "incapable", "non",
    "absence", "impaired", "reduced", "limited", "poor", "unless", "until", "doubtful", "unlikely",
    "difficulty",
    "impair", "interfere", "preclude", "affect", "compromise", "prevent", "hinder", "jeopardize",
    "impede",
    "prohibit", "invalidating", "confound", "alter", "loss", "interfering", "questionable",
    "withdrawn",
    "withdraw", "withdrawal",
  ]

  /// Illnesses, treatments and risks: a denial of them is good news.
  static let bads = PhraseSet([
    "prior", "previous", "previously", "history", "known", "concurrent", "concomitant", "evidence", "active",
    "other",
    "current", "currently", "uncontrolled", "clinically significant", "significant", "serious", "severe",
    "recent",
    "infection", "infections", "metastases", "metastasis", "cancer", "malignancy", "disease", "diseases",
    "contraindication", "contraindications", "allergy", "allergies", "hypersensitivity", "symptomatic",
    "signs",
    "pregnant", "pregnancy", "breastfeeding", "nursing", "lactating", "heart", "cardiac", "seizures",
    "seizure",
    "bleeding", "more than", "major", "surgery", "chemotherapy", "radiotherapy", "transplant",
    "comorbidities",
    "disorder", "disorders", "illness", "condition", "conditions", "substance", "abuse", "alcohol", "drug",
    "drugs",
    "use", "medication", "medications", "treatment", "impairment", "impairments", "deficit", "organ failure",
    "systemic", "ongoing", "coexisting", "untreated", "central nervous", "cns", "brain", "evidence of",
    "acute",
    "chronic", "psychiatric", "neurological", "leptomeningeal", "hiv", "hepatitis", "toxicity", "adverse",
    "risk",
  ])
}
