import CommonMark
import PlainLanguage

/// "A" or "an" before an illness that is one thing: "people with a slipped disc", but "people with asthma".
enum ConditionArticle {
  static func added(to condition: SourcedWords) -> SourcedWords {
    let words = condition.nodes.plainText
    guard isOneThing(words) else { return condition }
    return SourcedWords(
      nodes: PageWords.own(ArticleMender.article(for: words) + " ") + condition.nodes, from: condition.from)
  }

  private static func isOneThing(_ words: String) -> Bool {
    let head = ConditionKind.head(of: words)
    // "A disease of a spine disc", but "Parkinson's disease".
    let isAlone = words.lowercased().hasPrefix(head + " ")
    return things.contains(head) || (isAlone && kinds.contains(head))
  }

  private static let kinds: Set<String> = [
    "disease", "illness", "disorder", "problem", "condition", "infection",
  ]

  private static let things: Set<String> = [
    "disc", "disk", "canal", "nerve", "tumor", "tumour", "bladder", "eye", "wart", "injury", "stroke",
    "attack",
    "fracture", "bone", "hip", "hernia", "cyst", "ulcer", "clot", "abscess", "lump", "tear", "defect",
    "aneurysm",
    "seizure", "transplant", "wound", "burn", "allergy", "concussion", "stone", "polyp", "lesion",
    "deformity",
    "mutation", "tooth", "knee", "shoulder", "valve", "artery", "murmur", "scar", "bruise", "cold",
  ]
}
