/// Sets "a" or "an" before a single thing that has none: "have heart attack" is "have a heart attack".
enum NounArticles {
  static func added(_ pieces: [Piece]) -> [Piece] {
    var result: [Piece] = []
    var group: [Piece] = []
    var open = true
    for piece in pieces {
      let ends = isBoundary(piece) || isParticiple(piece, behind: group.last)
      if ends {
        let done = open ? withArticle(group) : group
        let isNamed =
          done.count > group.count || (group.last.map { $0.kind != nil || $0.mark != nil } ?? false)
        result += done
        group = []
        result.append(piece)
        open = ["or", ",", "and"].contains(piece.text) && open && isNamed
      } else {
        group.append(piece)
      }
    }
    return result + (open ? withArticle(group) : group)
  }

  private static func isBoundary(_ piece: Piece) -> Bool {
    if piece.kind != nil { return false }
    guard let first = piece.text.first else { return false }
    return (!first.isLetter && !first.isNumber && piece.text != "-")
      || FunctionWords.all.contains(piece.text.lowercased())
        && !["a", "an", "the", "any", "no", "some", "other"].contains(piece.text.lowercased())
      || piece.text.hasPrefix("that ")
  }

  /// "Slipped disc in the lower back diagnosed by a scan": the group ends before "diagnosed".
  private static func isParticiple(_ piece: Piece, behind last: Piece?) -> Bool {
    last?.kind == .thing && piece.kind == nil && piece.mark == nil && piece.text.hasSuffix("ed")
  }

  private static func withArticle(_ group: [Piece]) -> [Piece] {
    guard let first = group.first, let head = group.last, first.mark == nil, isCountable(head, in: group),
      !determiners.contains(firstWord(first)), !firstWord(first).contains(where: \.isNumber)
    else { return group }
    var rest = group
    rest[0].spaced = true
    return [Piece(ArticleMender.article(for: first.text), spaced: first.spaced)] + rest
  }

  private static func firstWord(_ piece: Piece) -> String {
    String(piece.text.lowercased().prefix { $0 != " " })
  }

  private static func isCountable(_ head: Piece, in group: [Piece]) -> Bool {
    if head.kind == .thing { return !head.isPlural }
    if head.kind == .phrase || head.kind == .quality {
      return countable.contains(head.text.split(separator: " ").last.map { $0.lowercased() } ?? "")
    }
    if head.kind != nil { return false }
    return countable.contains(head.text.lowercased())
  }

  private static let determiners: Set<String> = [
    "a", "an", "the", "any", "no", "some", "other", "another", "more", "one", "two", "three", "this", "these",
    "their",
    "your", "such", "same", "all", "each", "every", "both", "either", "multiple", "several", "many", "type",
    "stage",
    "grade", "known", "there", "less", "at",
  ]

  /// Nouns of everyday English that need an article when they stand alone.
  private static let countable: Set<String> = [
    "person", "member", "owner", "resident", "citizen", "user", "responder", "nonresponder", "worker",
    "prisoner", "volunteer", "inpatient", "outpatient",
    "candidate", "smoker", "history",
    "infection", "disorder", "condition", "illness", "tumor", "lesion", "allergy", "fracture",
    "injury",
    "score", "result", "reaction", "wound", "device", "implant", "pacemaker", "mutation", "deformity",
    "abnormality",
    "transplant", "stroke", "seizure", "disability", "defect", "hernia", "ulcer", "scan", "test", "partner",
    "caregiver", "phone", "smartphone", "computer", "diagnosis", "level", "count", "problem", "plan",
    "reason", "tattoo", "indication", "contraindication", "virus", "catheter", "stent", "graft", "surgery",
    "operation", "procedure", "symptom", "barrier", "parent", "guardian", "biopsy", "sample", "donor",
    "malignancy",
    "cancer", "weight", "index", "fear", "addiction", "headache", "migraine", "risk", "vaccine", "pump",
    "clot", "cold",
    "fever", "tumour", "murmur", "block", "job", "address", "connection", "account", "valve", "rash", "cyst",
    "mass",
  ]
}
