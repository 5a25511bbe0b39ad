/// The verbs, and words like verbs, that begin criteria.
enum VerbWords {
  static let adverbs: Set<String> = [
    "currently", "previously", "not", "also", "never", "voluntarily", "regularly", "fully", "actively",
    "presently", "recently",
    "routinely", "willingly", "already",
  ]

  static let places: Set<String> = ["in", "on", "under", "at", "off", "free", "near", "out"]

  static let links: Set<String> = [
    "with", "for", "to", "by", "in", "as", "at", "on", "from", "within", "into", "after", "before", "using",
    "during", "of",
  ]

  static let nounVerbs: Set<String> = [
    "need", "plan", "wish", "desire", "present", "work", "test", "drink", "own", "sign", "start", "sleep",
    "decline", "abuse",
    "complain", "smoke", "walk", "carry",
  ]

  /// "Taking warfarin" and the like, said of "they".
  static let gerunds: [String: String] = [
    "taking": "are taking", "receiving": "are receiving", "undergoing": "are having", "using": "are using",
    "being": "are", "requiring": "need", "living": "live", "residing": "live",
    "suffering": "suffer", "participating": "are taking part", "weighing": "weigh",
    "breastfeeding": "are breastfeeding",
    "lactating": "are breastfeeding", "speaking": "speak", "planning": "plan", "meeting": "meet",
    "needing": "need",
    "wishing": "wish", "exhibiting": "show", "experiencing": "have", "attending": "attend",
    "awaiting": "are waiting for",
    "carrying": "carry", "complaining": "complain", "consuming": "take in", "demonstrating": "show",
    "lacking": "lack",
    "agreeing": "agree", "seeking": "seek", "wearing": "wear", "owning": "own", "willing": "are willing",
    "working": "work", "reporting": "report", "expecting": "expect", "showing": "show", "drinking": "drink",
    "refusing": "refuse", "possessing": "have", "intending": "plan", "desiring": "want",
    "nursing": "are breastfeeding", "fulfilling": "fulfill", "performing": "do", "failing": "fail",
    "having": "have", "smoking": "smoke",
  ]

  /// Past forms that begin a criterion ("Underwent surgery"), said of "they".
  static let pastVerbs: [String: String] = [
    "received": "have received", "underwent": "have had", "undergone": "have had", "experienced": "have had",
    "participated": "have taken part", "completed": "have completed", "signed": "have signed",
    "used": "have used",
    "took": "have taken", "taken": "have taken", "developed": "have developed", "achieved": "have reached",
    "required": "have needed", "suffered": "have suffered", "progressed": "have gotten worse",
    "provided": "have given",
    "relapsed": "have relapsed", "attended": "have attended", "responded": "have responded",
    "failed": "have failed",
    "recovered": "have recovered", "started": "have started", "stopped": "have stopped",
    "donated": "have donated",
    "smoked": "have smoked", "demonstrated": "have shown", "reported": "have reported", "lost": "have lost",
    "agreed": "have agreed", "consented": "have agreed", "gave": "have given", "met": "have met",
  ]

  static let passives: Set<String> = [
    "diagnosed", "treated", "scheduled", "planned", "enrolled", "registered", "hospitalized", "hospitalised",
    "admitted",
    "infected", "known", "addicted", "considered", "expected", "deemed", "judged", "employed", "involved",
    "insured",
    "referred", "exposed", "vaccinated", "randomized", "assigned", "prescribed", "implanted", "operated",
    "cured",
    "identified", "classified", "born", "transplanted", "recruited", "selected", "evaluated", "tested",
    "injected",
    "indicated", "confirmed", "detected", "found", "affiliated", "covered", "followed", "managed", "seen",
    "sensitized", "recommended", "suspected", "affected", "intubated", "anticipated",
    "required", "supported", "determined", "assessed", "reviewed", "screened", "approved", "deprived",
    "equipped", "entitled",
  ]

  /// Words that say how a person is.
  static let adjectives: Set<String> = [
    "pregnant", "able", "unable", "willing", "unwilling", "allergic", "intolerant", "eligible", "ineligible",
    "ambulatory", "literate", "illiterate", "fluent", "male", "female", "obese", "overweight",
    "immunocompromised",
    "immunosuppressed", "homeless", "incarcerated", "imprisoned", "institutionalized", "dependent", "healthy",
    "unconscious",
    "hypersensitive", "aware", "capable", "incapable", "competent", "incompetent", "legally", "skeletally",
    "mentally", "physically", "medically", "hemodynamically", "postmenopausal", "premenopausal",
    "unavailable", "available", "reluctant", "uncooperative", "bedridden", "addicted", "blind", "deaf",
    "alive", "sexually", "unfit", "fit", "suitable", "comfortable", "unsuitable", "proficient", "euthymic",
    "seropositive", "claustrophobic",
    "aged", "older", "younger", "cognitively", "neurologically",
  ]

  static let haveForms: Set<String> = [
    "been", "had", "participated", "enrolled", "previously", "ever", "initiated", "changed", "attempted",
    "consumed",
    "exposed", "undergone", "discontinued", "joined", "tested", "shown", "worsened", "increased", "decreased",
  ]

  static let plainVerbs: Set<String> = Set(VerbNumber.bases).union(["fulfil", "be", "sign", "can"])
}
