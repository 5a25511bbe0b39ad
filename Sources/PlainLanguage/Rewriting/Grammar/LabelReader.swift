/// A label before a colon ("Cohort 1: …", "Renal function: …") or "For X, …": said behind the rule.
enum LabelReader {
  /// The sentence that says the label, and the words without it; nil where there is none.
  static func read(_ tokens: [Token]) -> (label: [Part], moment: [Part], rest: [Token])? {
    if let part = bracketed(tokens) { return part }
    guard let end = tokens.prefix(9).firstIndex(where: { $0.text == ":" || $0.text == "," }), end > 0,
      end + 1 < tokens.count
    else { return nil }
    let words = Array(tokens[..<end])
    guard tokens[end + 1].spaced else { return nil }
    let rest = Array(tokens[(end + 1)...])
    let isFor = words[0].lower == "for" && words.count > 1
    let isMoment = ["at", "during", "before", "after"].contains(words[0].lower) && words.count > 1
    if isMoment, tokens[end].text == ",", SubjectReader.read(rest) != nil {
      return ([], [.own(","), .source(words)], rest)
    }
    guard tokens[end].text == ":" || isFor else { return nil }
    guard
      !words.contains(where: {
        ["(", "[", "following"].contains($0.lower) || $0.kind == .sign
          || ["is", "are", "must", "have", "has"].contains($0.lower)
      })
    else { return nil }
    if isFor { return ([.own("This rule is for"), .source(Array(words.dropFirst()))], [], rest) }
    guard words.count <= 5, rest.count > 1, rest[0].isWord || rest[0].kind == .sign || rest[0].isNumber else {
      return nil
    }
    if DurationLabel.predicate(tokens) != nil { return nil }
    // "Obese: BMI ≥ 30": a rule is about no adjective.
    if words.count == 1, VerbWords.adjectives.contains(words[0].lower) { return nil }
    if ["age", "ages", "note", "ecog"].contains(words[0].lower) || LabTests.find(tokens, at: 0) != nil {
      return nil
    }
    if silent.contains(words.lowers.joined(separator: " ")) { return ([], [], rest) }
    if ["at", "during", "before", "after", "in"].contains(words[0].lower) {
      return ([], [.own(","), .source(words)], rest)
    }
    let isPart = parts.contains(words[0].lower)
    return ([.own(isPart ? "This rule is for" : "This rule is about"), .source(words)], [], rest)
  }

  /// "[Biopsy part] Patients with …": for whom the rule is.
  private static func bracketed(_ tokens: [Token]) -> (label: [Part], moment: [Part], rest: [Token])? {
    guard tokens.first?.text == "[", let end = tokens.prefix(11).firstIndex(where: { $0.text == "]" }),
      end > 1,
      end + 2 < tokens.count, tokens[end + 1].isWord
    else { return nil }
    return ([.own("This rule is for"), .source(Array(tokens[1..<end]))], [], Array(tokens[(end + 1)...]))
  }

  private static let silent: Set<String> = [
    "inclusion criteria", "exclusion criteria", "inclusion", "exclusion", "criteria",
  ]
  private static let parts: Set<String> = [
    "cohort", "group", "arm", "part", "phase", "sub", "substudy", "stage", "patients", "participants",
    "healthy", "controls", "all",
  ]
}
