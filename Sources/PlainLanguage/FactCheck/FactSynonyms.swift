/// Words that name one thing in two languages, Greek or Latin and English, and need no editor's rule.
enum FactSynonyms {
  /// The word by which a stem is compared.
  static func key(_ stem: String) -> String { table[stem] ?? stem }

  private static let groups = [
    "heart cardiac", "liver hepatic", "kidney renal", "lung pulmonary", "brain cerebral",
    "skin cutaneous dermal",
    "join enrollment participation entry registration registered enrolling",
    "start begin initiation initiate commencement commence onset",
    "doctor physician investigator clinician", "medicine drug medication medicinal pharmacological",
    "treatment therapy therapeutic treat",
    "now current present ongoing presently concurrent active", "mouth oral orally",
    "vein intravenous intravenously iv",
    "earlier prior past history ever before", "breastfeed lactating nursing lactation", "willing willingness",
    "about approximately",
    "serious severe", "illness disease disorder sickness", "spread metastasis", "surgery operation",
    "sign evidence",
    "result finding", "stay remain", "finish completion complete completed", "least minimum", "most maximum",
    "child pediatric",
    "born birth", "use consumption usage", "elapse pass", "weight weigh", "age aged", "test testing tested",
    "understand comprehend", "able capable",
    "part participate",
    "decide opinion determine judge judgment judgement assess discretion consider deem evaluate determination assessment",
  ]

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for group in groups {
      let stems = group.split(separator: " ").map { FactStemmer.stem(String($0)) }
      for stem in stems where table[stem] == nil { table[stem] = stems[0] }
    }
    return table
  }()
}
