/// Words of main headings.
enum HeadingWords {
  /// What can stand beside "inclusion" or "exclusion" in a heading.
  static let modifiers: Set<String> = [
    "key", "main", "major", "general", "primary", "principal", "additional", "other", "list", "of", "the",
    "for", "all",
    "and", "criteria", "criterion", "criterias", "criteria's", "critera", "critieria", "criterium", "s", "as",
    "are",
    "include", "includes", "study", "trial", "specific", "selected", "clinical", "protocol", "common",
    "important",
    "further", "both", "iii", "ii", "iv", "i", "eligibility", "following", "basic", "core", "summary",
    "abbreviated",
    "selection", "full", "detailed", "preliminary", "screening", "overall", "to", "in", "this",
    "participation",
  ]
  /// Words that show that a line is a sentence about criteria, no heading.
  static let sentences: Set<String> = [
    "meet", "meets", "met", "meeting", "apply", "applies", "not", "may", "could", "any", "fulfil", "fulfill",
    "fulfils",
    "per", "defined", "documented", "considered", "use", "available", "who", "which", "is", "has", "have",
    "be", "will",
    "satisfy", "satisfying", "satisfies", "based", "according", "does", "do", "only", "must", "should", "see",
    "before",
    "after", "at", "time", "prior", "within", "days", "weeks", "regarding", "required", "under", "if",
  ]
  /// Headings that say which side follows, without "inclusion" or "exclusion".
  static let inclusionTitles: Set<String> = [
    "eligibility criteria", "eligibility", "major eligibility criteria", "key eligibility criteria",
    "eligible",
    "main eligibility criteria", "general eligibility criteria", "selection criteria", "included",
    "inclusions",
    "patient eligibility", "eligibility requirements", "criteria for eligibility", "eligible patients",
    "entry criteria",
    "disease characteristics", "patient characteristics", "prior concurrent therapy",
    "study eligibility criteria",
    "participant eligibility", "criteria",
  ]
  /// Headings of what keeps people out.
  static let exclusionTitles: Set<String> = [
    "ineligibility criteria", "ineligibility", "excluded", "exclusions", "non inclusion criteria",
    "non inclusion",
    "noninclusion criteria", "not eligible", "ineligible", "reasons for exclusion",
    "non eligibility criteria",
    "noneligibility criteria", "ineligible patients", "excluded patients", "not included",
    "exclusive criteria",
    "rejection criteria", "rule out criteria",
  ]
  /// Headings of rules for later, and of remarks.
  static let otherTitles: Set<String> = [
    "withdrawal criteria", "discontinuation criteria", "criteria for withdrawal",
    "criteria for discontinuation",
    "exit criteria", "stopping criteria", "stopping rules", "removal criteria", "drop out criteria",
    "dropout criteria",
    "elimination criteria", "diagnostic criteria", "notes", "definitions", "withdrawal", "discontinuation",
    "criteria for removal", "termination criteria", "criteria for stopping", "study withdrawal criteria",
    "subject withdrawal criteria", "early withdrawal criteria", "treatment discontinuation criteria",
    "shedding criteria",
    "suspension criteria", "criteria for termination", "withdrawal criteria for participants", "comments",
    "remarks",
    "abbreviations", "criteria for elimination", "premature withdrawal criteria",
  ]
  /// Main headings in other languages: how they begin.
  static let foreign: [(String, GroupSide)] = [
    ("criterios de inclusión", .inclusion), ("criterios de inclusion", .inclusion),
    ("criterios de exclusión", .exclusion),
    ("criterios de exclusion", .exclusion), ("criterios de no inclusión", .exclusion),
    ("criterios de eliminación", .notJoining), ("critères d'inclusion", .inclusion),
    ("criteres d'inclusion", .inclusion),
    ("critères de non-inclusion", .exclusion), ("critères de non inclusion", .exclusion),
    ("critères d'exclusion", .exclusion), ("criteres d'exclusion", .exclusion),
    ("einschlusskriterien", .inclusion),
    ("ausschlusskriterien", .exclusion), ("criteri di inclusione", .inclusion),
    ("criteri di esclusione", .exclusion),
    ("critérios de inclusão", .inclusion), ("critérios de exclusão", .exclusion),
    ("inclusiecriteria", .inclusion),
    ("exclusiecriteria", .exclusion), ("入选标准", .inclusion), ("纳入标准", .inclusion), ("排除标准", .exclusion),
    ("入組基準", .inclusion), ("選択基準", .inclusion), ("除外基準", .exclusion), ("선정기준", .inclusion),
    ("제외기준", .exclusion),
  ]
}
