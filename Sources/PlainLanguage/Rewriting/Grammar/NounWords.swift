/// The nouns that criteria begin with, by what they can be, and the words that end a group of nouns.
enum NounWords {
  static let consentTails: Set<String> = [
    "prior", "before", "according", "in", "as", "per", "at", "for", "to",
  ]

  static let notHeads: Set<String> = [
    "to", "if", "for", "that", "which", "as", "all", "when", "during", "unless", "note", "this", "these",
    "there", "after", "at", "up",
  ]

  static let finite: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "must", "should", "will", "can", "may", "might",
    "would", "could",
    "showed", "shows", "does", "includes", "meets", "do", "did", "agrees", "allowed", "excluded", "permitted",
    "cannot", "need",
    "needs",
    "requires", "shall", "received", "underwent", "occurred", "occurs", "occur", "consisted", "consists",
  ]

  static let ends: Set<String> = FunctionWords.prepositions.union([
    "that", "which", "who", "where", "when", "if", "whose", "(", ")", ",", ":", ";", "[", "is", "are",
  ]).subtracting(["prior", "other", "secondary", "not", "related", "based", "like", "following"])

  static let qualifierWords: Set<String> = [
    "a", "an", "the", "any", "known", "prior", "previous", "past", "current", "ongoing", "active",
  ]

  /// Things that happen to a person rather than things that a person has.
  static let events: Set<String> = [
    "surgery", "surgeries", "transplant", "transplantation", "chemotherapy", "radiotherapy", "radiation",
    "vaccination",
    "infusion", "hospitalization", "biopsy", "transfusion", "injection", "injections", "trauma", "stroke",
    "infarction",
    "exposure", "operation", "operations", "procedure", "procedures", "immunotherapy", "irradiation",
    "resection",
    "fusion", "discectomy", "laminectomy", "transfusions", "accident", "attack", "attempt", "attempts",
    "splenectomy",
    "vaccine", "vaccines", "immunization", "relapse", "donation", "embolism", "thrombosis", "event", "events",
    "hsct", "allo-hsct", "auto-hsct", "allohsct", "asct", "sct", "allo-sct", "auto-sct", "bmt",
  ]

  /// Events that nobody plans: they lie in the past.
  static let happenings: Set<String> = [
    "trauma", "stroke", "infarction", "exposure", "accident", "attack", "attempt", "attempts", "splenectomy",
    "relapse", "donation",
    "embolism", "thrombosis", "event", "events", "hospitalization", "prior", "previous", "earlier", "recent",
    "past",
  ]

  static let peopleNouns: Set<String> = [
    "prisoners", "prisoner", "smokers", "smoker", "nonsmokers", "volunteers", "volunteer", "minors", "adults",
    "children",
    "women", "men", "males", "females", "students", "veterans", "employees", "residents", "inmates", "wards",
    "mothers", "speakers", "drinkers", "users", "user", "inpatients", "outpatients", "outpatient",
    "inpatient",
    "candidates",
    "candidate", "individuals", "patients", "subjects", "participants", "persons", "people", "relatives",
    "survivors", "sufferers",
    "abusers", "member", "members", "owner", "resident", "citizen", "workers", "worker", "drivers",
    "athletes", "soldiers", "nurses", "physicians", "addicts",
    "alcoholics", "diabetics", "responder", "responders", "nonresponder", "nonresponders", "staff",
    "caregivers", "twins", "refugees", "immigrants", "tourists", "males", "male", "female", "adult",
    "citizens", "adolescents",
  ]
}
