/// Words that name the people of a trial and lead over to what is said of them.
enum SubjectWords {
  /// People whom a criterion can be about.
  static let people: Set<String> = [
    "patient", "patients", "subject", "subjects", "participant", "participants", "individual", "individuals",
    "person", "persons", "people", "woman", "women", "man", "men", "female", "females", "male", "males",
    "child",
    "children", "adult", "adults", "adolescent", "adolescents", "infant", "infants", "those", "volunteer",
    "volunteers", "donor", "donors", "candidate", "candidates", "anyone", "anybody", "he", "she", "they",
    "families", "family", "caregiver", "caregivers", "parent", "parents", "partner", "partners", "mother",
    "mothers", "girls", "boys", "clinicians", "controls", "smokers", "cases", "wocbp", "youth", "residents",
    "families", "student", "students", "member", "members", "sufferers", "users", "prisoners",
  ]
  /// Words that may stand before them.
  static let openers: Set<String> = ["the", "a", "an", "any", "all", "each", "every", "both", "that", "this"]
  /// Adjectives that may stand between.
  static let describers: Set<String> = [
    "eligible", "female", "male", "adult", "pediatric", "paediatric", "all", "study", "enrolled", "potential",
    "prospective", "human", "fertile", "and", "or", "other", "older", "young", "elderly", "healthy",
    "control",
  ]
  /// Words that lead from the people to what is said of them.
  static let links: Set<String> = ["who", "that", "with", "whom", ",", "in", "having", "being", ":", "-"]
  /// People who may decide for the one who joins.
  static let companionNouns: Set<String> = [
    "guardian", "guardians", "representative", "representatives", "parent", "parents", "caregiver",
    "caregivers",
    "relative", "relatives",
  ]
  /// Words that join them to the person.
  static let companions = companionNouns.union([
    "or", "and", "/", "the", "their", "his", "her", "a", "legal", "legally", "authorized", "authorised",
    "acceptable",
  ])
  /// Forms of "be" and "have".
  static let beings: Set<String> = [
    "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "having", "currently", "also",
    "who",
    "a", "an", "the", "will", "known",
  ]
}
