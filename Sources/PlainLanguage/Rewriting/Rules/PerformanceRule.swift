/// Performance scales: the number stays, and words say which way is better.
enum PerformanceRule: CriterionRule {
  static func draft(_ clause: Clause) -> Draft? {
    let tokens = clause.tokens
    guard let scale = scale(tokens), tokens.count < 30, let value = value(tokens) else { return nil }
    let end = value.end
    let rest = Array(tokens[end...])
    guard rest.allSatisfy({ !["or", "and", ";"].contains($0.lower) || $0.text == ")" }) || rest.isEmpty else {
      return nil
    }
    guard
      keptTail(rest).isEmpty
        || !rest.contains(where: { ["karnofsky", "lansky", "ecog", "score"].contains($0.lower) })
    else { return nil }
    var draft = Draft(
      [.own("have \(scale.name) of"), .source(value.tokens)]
        + (keptTail(rest).isEmpty ? [] : [.source(keptTail(rest))]))
    draft.after = [
      [.own("This score shows how well a person can do daily tasks")],
      [.own("A \(scale.better) score is better")],
    ]
    return draft
  }

  /// What follows the numbers, unless it only names the scale.
  private static func keptTail(_ rest: [Token]) -> [Token] {
    let names = rest.allSatisfy {
      leads.contains($0.lower) || $0.kind == .punctuation
        || ["on", "by", "according", "to", "using"].contains($0.lower)
    }
    return names ? [] : rest
  }

  private struct Scale {
    let name: String
    let better: String
  }

  private static func scale(_ tokens: [Token]) -> Scale? {
    let words = Set(tokens.lowers)
    let found = [
      (
        words.contains("ecog") || words.contains("zubrod") || words.contains("eastern"),
        Scale(name: words.contains("zubrod") ? "a Zubrod score" : "an ECOG score", better: "lower")
      ),
      (
        words.contains("karnofsky") || words.contains("kps"),
        Scale(name: "a Karnofsky score", better: "higher")
      ),
      (
        words.contains("who") && !words.isDisjoint(with: ["performance", "status", "ps"]),
        Scale(name: "a WHO score", better: "lower")
      ),
      (words.contains("lansky"), Scale(name: "a Lansky score", better: "higher")),
    ].filter(\.0)
    return found.count == 1 ? found[0].1 : nil
  }

  /// The numbers with their sign: "0-1", "0 or 1", "≤ 2", "> 70%".
  private static func value(_ tokens: [Token]) -> (tokens: [Token], end: Int)? {
    guard let first = tokens.firstIndex(where: { $0.isNumber }) else { return nil }
    var start = first
    for length in stride(from: min(7, first), to: 0, by: -1) {
      if let sign = ComparatorReader.read(tokens, at: first - length), sign.length == length {
        start = first - length
        break
      }
    }
    if start > 0, tokens[start - 1].lower == "between" { start -= 1 }
    guard
      tokens[..<start].allSatisfy({
        leads.contains($0.lower) || $0.kind == .punctuation || $0.text == "="
          || SubjectReader.nouns.contains($0.lower) || SubjectReader.leads.contains($0.lower)
      })
    else { return nil }
    var end = first + 1
    while end < tokens.count,
      tokens[end].isNumber
        || [
          ",", "-", "~", "or", "to", "and", "%", "/", "below", "above", "less", "lower", "higher", "more",
          "better", "≤", "points",
        ].contains(tokens[end].lower)
    {
      end += 1
    }
    while end > first + 1, [",", "or", "to", "and", "-", "~", "/"].contains(tokens[end - 1].lower) {
      end -= 1
    }
    return (Array(tokens[start..<end]), end)
  }

  private static let leads: Set<String> = [
    "have", "has", "an", "a", "the", "ecog", "eastern", "cooperative", "oncology", "group", "performance",
    "status", "score",
    "scores", "karnofsky", "lansky", "kps", "ps", "scale", "of", "is", "zubrod", "with", "must", "be", "at",
    "who", "adequate",
    "good", "world", "health", "organization", "organisation", "index", "physical", "behavior", "activity",
    "general",
    "fitness", "points", "physique", "state", "should",
    "or", "criteria", "=", "patient's", "grade", "level",
  ]
}
