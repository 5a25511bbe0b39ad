/// What stands around a limit, and so how the limit is joined to it.
struct LimitPlace {
  let tokens: [Token]
  let index: Int

  /// The word that goes before the limit: "of" behind a noun, "is" in a condition, nil for none.
  func joint(of limit: Limit) -> String? { needsOf(limit) ? (isCondition ? "is" : "of") : nil }

  /// "2 hour test": the unit belongs to the noun behind it and stays in the singular.
  func isAttribute(_ amount: Amount) -> Bool {
    guard let unit = amount.unit, unit.sort == .time, amount.length == 2 else { return false }
    return tokens[index + 1].lower == unit.one && tokens[index].text != "1"
  }

  /// "hemoglobin ≥ 10" is "hemoglobin of at least 10".
  private func needsOf(_ limit: Limit) -> Bool {
    guard index > 0, tokens[index].kind == .sign || limit.said == nil else { return false }
    if case .bare = limit.bounds { return false }
    if limit.saidAfter != nil { return false }
    let end = index + limit.length
    if limit.unit?.sort == .time, end < tokens.count,
      ["prior", "before", "after", "from", "since", "following", "preceding"].contains(tokens[end].lower)
    {
      return false
    }
    if case .range = limit.bounds {
      return tokens[index].lower == "between" && !limit.isBetween && isNoun(before: index)
    }
    return isNoun(before: index)
  }

  /// "Participants < 16 years": people are younger than 16 years.
  func isAgeOfPeople(_ limit: Limit) -> Bool {
    guard index > 0, ["year", "month"].contains(limit.unit?.one ?? ""), case .one = limit.bounds else {
      return false
    }
    let end = index + limit.length
    let isEnd =
      end == tokens.count || [",", ")", "and", "or", ";", "must", "who"].contains(tokens[end].lower)
    return isEnd
      && (PersonWords.isPerson(tokens[index - 1].lower)
        || ["children", "adults", "adolescents", "people", "women", "men"].contains(tokens[index - 1].lower))
  }

  /// "If total bilirubin > 1.4": a condition needs its verb.
  private var isCondition: Bool {
    let before = tokens[..<index].suffix(7)
    guard let start = before.lastIndex(where: { ["if", "when", "unless", "where"].contains($0.lower) }) else {
      return false
    }
    return !before[start...].contains {
      [",", "(", ")", "with", "is", "are", "was", "were", "has", "have", "had", "a", "an"].contains($0.lower)
        || VerbNumber.plurals[$0.lower] != nil && $0.lower.hasSuffix("s") && $0.lower != "scores"
    }
  }

  private func isNoun(before index: Int) -> Bool {
    var last = index - 1
    if tokens[last].text == ")", let open = tokens[..<last].lastIndex(where: { $0.text == "(" }), open > 0 {
      last = open - 1
    }
    let isVerb =
      tokens[last].lower.hasSuffix("ing")
      || ["lies", "ranges", "remains", "falls", "weighs"].contains(tokens[last].lower)
      || last > 0 && tokens[last - 1].lower == "to"
      || last == 0
        && ["perform", "do", "complete", "provide", "attend", "undergo"].contains(tokens[last].lower)
    return tokens[last].isWord && !isVerb && VerbWords.pastVerbs[tokens[last].lower] == nil
      && !FunctionWords.all.contains(tokens[last].lower)
  }
}
