/// What a record names as its condition: mostly an illness, sometimes people, care or a topic.
enum ConditionKind {
  /// "Slipped disc".
  case illness
  /// "Healthy people".
  case people
  /// "Chest surgery", "dialysis": people have it, but it is no illness.
  case care
  /// "Stopping smoking", "quality of life".
  case topic

  /// The kind of a condition in plain words, by its first word and by the word that the others describe.
  init(_ words: String) {
    let text = words.lowercased()
    let all = text.split { !$0.isLetter }.map(String.init)
    let head = ConditionKind.head(of: text)
    if Self.peopleWords.contains(all.first ?? "") || ["patients", "people"].contains(all.last ?? "") {
      self = .people
    } else if Self.topicOpenings.contains(all.first ?? "") || Self.topicHeads.contains(head) {
      self = .topic
    } else {
      self = Self.careHeads.contains(head) ? .care : .illness
    }
  }

  /// What stands before the condition behind "for": "people with" an illness.
  var lead: String {
    switch self {
    case .illness: "people with "
    case .care: "people who have "
    case .people, .topic: ""
    }
  }

  /// The word that the words before it describe: "disc" in "worn disc in the lower back".
  static func head(of words: String) -> String {
    var head = ""
    for word in words.split(separator: " ") {
      if endings.contains(word.lowercased()) || word.hasPrefix("(") { break }
      head = word.lowercased()
      if head.hasSuffix(",") {
        head.removeLast()
        break
      }
    }
    return head
  }

  private static let endings: Set<String> = [
    "of", "in", "on", "at", "to", "by", "with", "without", "from", "after", "during", "for", "that", "which",
    "caused",
    "not", "and", "or", "due", "inside", "between", "behind",
  ]

  private static let peopleWords: Set<String> = [
    "people", "healthy", "patients", "children", "adults", "women", "men",
  ]

  private static let topicOpenings: Set<String> = [
    "stopping", "quitting", "giving", "breastfeeding", "aging", "ageing", "learning", "eating", "sleeping",
  ]

  private static let topicHeads: Set<String> = [
    "screening", "imaging", "education", "prevention", "cessation", "monitoring", "literacy", "adherence",
    "enhancement", "training", "satisfaction", "quality", "exercise", "activity", "nutrition", "vaccination",
    "health",
    "pregnancy", "behavior", "behaviour", "communication", "pharmacokinetics", "safety", "diet", "lifestyle",
    "technology",
  ]

  private static let careHeads: Set<String> = [
    "surgery", "dialysis", "anesthesia", "anaesthesia", "chemotherapy", "radiotherapy", "transplantation",
  ]
}
