/// The openings of measures, and the way in which each looks at its thing.
enum OutcomeFrames {
  /// The frame at a place, the longest opening first, and the place after it.
  static func match(_ tokens: [String], from start: Int) -> (frame: OutcomeFrame, end: Int)? {
    let forms = (byFirst[tokens[start]] ?? []) + (byFirst[OutcomeTokens.singular(tokens[start])] ?? [])
    for (form, frame) in forms where start + form.count <= tokens.count {
      if form.indices.allSatisfy({ OutcomeTokens.same(tokens[start + $0], form[$0]) }) {
        return (frame, start + form.count)
      }
    }
    return nil
  }

  /// Words before a frame or a thing that say nothing about what it is.
  static let skipped: Set<String> = [
    "the", "a", "an", "to", "evaluate", "assess", "determine", "measure", "compare", "evaluating",
    "assessing",
    "mean", "average", "median", "overall", "primary", "secondary", "endpoint", "outcome", "efficacy",
    "effectiveness", "safety", ":", "measured", "estimate", "estimated", "assessment", "evaluation", "of",
    "postoperative", "patient", "reported", "self", "participant", "participants", "investigator", "assessed",
    "total",
    "absolute", "relative", "level", "total", "clinical", "number", "measurement", "characterize", "describe",
    "—",
    "changes", "observed", "general", "effect", "effects", "on", "impact", "in", "mean", "best", "confirmed",
    "preoperative", "examine", "investigate", "explore", "score", "rate", "scale", "independent", "modified",
    "revised",
    "questionnaire", "index", "any", "all", "existence", "need", "for", "operative", "cumulative", "percent",
    "late", "identify", "documentation", "determining", "determine", "monitor", "preliminary", "comparing",
    "individual", "grading", "documented", "measuring", "occurrence", "degree", "extent",
    "percentage", "%", "daily", "weekly", "monthly", "objective", "subjective",
  ]

  private static let byFirst: [String: [([String], OutcomeFrame)]] = Dictionary(grouping: forms) { $0.0[0] }

  private static let forms: [([String], OutcomeFrame)] = {
    let people = [
      "participants", "patients", "subjects", "people", "individuals", "children", "adults", "cases", "women",
    ]
    let counts = [
      "number", "percentage", "proportion", "percent", "rate", "%", "numbers", "frequency", "incidence",
      "prevalence", "count",
    ]
    let verbs = [
      "with", "who experience", "experiencing", "achieving", "who achieve", "having", "who had", "who have",
      "reporting",
      "with at least one", "with at least 1", "who achieved", "who experienced", "in", "that experience",
      "who develop",
      "developing", "with an", "with a", "that achieve", "attaining", "meeting", "in whom", "experienced",
      "achieved",
      "with any", "showing", "undergoing", "requiring", "who require", "who", "with one or more", "receiving",
      "free from",
      "who reach", "reaching", "demonstrating", "who enter", "who report", "that have", "needing",
      "maintaining", "with new",
      "of", "that achieved", "who show", "",
    ]
    var lines: [(String, OutcomeFrame)] = []
    for count in counts {
      for person in people {
        for verb in verbs { lines.append(("\(count) of \(person) \(verb)", .people)) }
      }
    }
    for count in [
      "rate", "incidence", "prevalence", "occurrence", "proportion", "percentage", "risk", "probability",
      "cumulative incidence", "incidence rate", "event rate", "presence", "percent", "%", "onset",
      "absence and presence", "absence", "development", "achievement",
    ] {
      lines.append(("\(count) of", .people))
    }
    let grades = [
      "severity", "type", "nature", "grade", "intensity", "description", "types", "seriousness", "duration",
      "relatedness", "causality",
    ]
    for first in ["incidence", "frequency", "number", "occurrence", "rate"] {
      for grade in grades {
        let isBad = ["severity", "grade", "intensity", "seriousness"]
        let kind: OutcomeFrame = isBad.contains(grade) ? .peopleAndSeverity : .peopleAndKind
        lines.append(("\(first) and \(grade) of", kind))
        for second in grades {
          let frame: OutcomeFrame = isBad.contains(second) ? .peopleAndSeverity : kind
          lines.append(("\(first) , \(grade) and \(second) of", frame))
          lines.append(("\(first) , \(grade) , and \(second) of", frame))
        }
      }
    }
    for change in [
      "change", "changes", "improvement", "reduction", "increase", "decrease", "alteration", "variation",
      "decline", "improvements",
    ] {
      for tail in [
        "in", "of", "from baseline in", "from baseline of", "from baseline to", "from baseline", "in the",
        "of the", "over time in", "from baseline in the", "from screening in",
      ] {
        lines.append(("\(change) \(tail)", .change))
      }
    }
    lines += [
      ("difference in", .difference), ("differences in", .difference), ("difference of", .difference),
      ("comparison of", .difference), ("comparison", .difference),
      ("difference in the change in", .difference),
      ("difference in change in", .difference), ("difference in change from baseline in", .difference),
      ("number of", .times), ("frequency of", .often), ("severity of", .severity),
      ("intensity of", .severity),
      ("time to", .until), ("time until", .until), ("time to first", .until), ("days to", .until),
      ("time to onset of", .until),
      ("duration of", .length), ("length of", .length), ("extent of", .plain), ("level of", .plain),
      ("levels of", .plain),
      ("degree of", .plain), ("amount of", .plain), ("grade of", .severity),
      ("frequency and severity of", .peopleAndSeverity),
      ("characterization of", .people), ("evaluation of", .plain), ("assessment of", .plain),
      ("measurement of", .plain),
    ]
    return lines.map { (OutcomeTokens.keys($0.0), $0.1) }.sorted { $0.0.count > $1.0.count }
  }()
}
