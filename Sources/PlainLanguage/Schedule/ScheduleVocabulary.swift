/// The words that change nothing about a schedule, and those that make it depend on something.
enum ScheduleVocabulary {
  /// Words that may stand anywhere in a sentence about a schedule.
  static let filler: Set<String> = [
    "patients", "patient", "participants", "participant", "subjects", "subject", "people", "person",
    "children",
    "adults", "will", "be", "being", "receive", "receives", "received", "receiving", "given", "give", "gives",
    "administered", "administer", "administration", "take", "takes", "taken", "taking", "treated", "is",
    "are",
    "was", "were", "the", "a", "an", "of", "in", "on", "at", "as", "to", "by", "for", "with", "via", "from",
    "study", "drug", "drugs", "medicine", "treatment", "therapy", "dose", "doses", "dosage", "dosing",
    "infusion", "infusions", "injection", "injections", "injected", "infused", "tablet", "tablets", "tab",
    "capsule", "capsules", "cap", "pill", "pills", "also", "all", "each", "every", "per", "this", "that",
    "your", "child", "family",
    "member", "they", "you", "get", "gets", "their", "cycle", "cycles", "course", "courses", "time",
    "combined", "combination", "together", "plus", "(", ")", ":", "\"", "'", "[", "]", "-", "frequency",
    "regimen", "schedule", "solution", "day", "days", "it", "which", "who", "monotherapy", "alone",
    "treat", "both", "these", "intervention", "experimental", "arm", "group", "has", "have", "been", "where",
    "duration", "level", "single", "agent", "iv", "route", "consists", "consisting", "us", "we", "using",
    "used", "use", "form", "oral", "amount", "administrated", "infusing",
    "chemotherapy", "orally", "application", "applied", "self", "prefilled", "syringe", "open", "label",
    "medication", "monotherapy", "adult", "participated", "enrolled", "assigned", "tumor", "total",
  ]

  /// Words after which there is no one schedule.
  static let dependsStems = [
    "escalat", "titrat", "reduc", "increas", "decreas", "adjust", "modif", "depend", "accord", "reach",
    "tolerat", "discretion", "unless", "except", "respon", "prefer", "option", "alternativ", "individual",
  ]
  static let dependsWords: Set<String> = [
    "if", "or", "unless", "when", "then", "before", "after", "prior", "followed", "following", "starting",
    "beginning", "start", "begin", "not", "no", "without", "first", "second", "third", "last", "instead",
    "switch",
    "minus", "least", "most", "maximum", "max", "minimum", "about", "approximately", "up", "until", "other",
    "alternate",
    "next", "remaining", "additional", "more", "less", "than", "rest", "off", "stop", "may", "can",
  ]

  /// Stems of sentences about tests and check-ups, which are no treatment.
  static let measuring = [
    "follow", "undergo", "assess", "evaluat", "collect", "biops", "scan", "imaging", "visit", "monitor",
    "questionnair", "sampl", "measur", "examin", "record", "recruit", "enrol", "survey", "interview",
    "contact",
  ]
  /// Verbs that open an objective.
  static let objectives: Set<String> = [
    "to", "determine", "evaluate", "assess", "compare", "estimate", "describe", "explore", "identify",
    "investigate",
    "characterize", "establish", "study", "objective", "objectives", "primary", "secondary",
  ]
}
