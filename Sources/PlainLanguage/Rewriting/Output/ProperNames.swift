/// Names of organisations, rules and scales ("American College of Rheumatology"): their words stay as they are.
enum ProperNames {
  /// How many tokens from `start` are such a name; 0 for none.
  ///
  /// A name is a run of words with capitals, joined by "of", "for" and the like, with a word such as "Society" in it.
  static func length(_ tokens: [Token], at start: Int) -> Int {
    guard isCapitalised(tokens[start]),
      start == 0 || !isCapitalised(tokens[start - 1]) || joinsBefore(tokens, start)
    else { return 0 }
    var end = start + 1
    var capitals = 1
    var isName =
      nouns.contains(tokens[start].lower) && start + 1 < tokens.count && tokens[start + 1].lower == "of"
    while end < tokens.count {
      var next = end
      while next < tokens.count, joiners.contains(tokens[next].lower), next < end + 2 { next += 1 }
      guard next < tokens.count, isCapitalised(tokens[next]) else { break }
      capitals += 1
      if nouns.contains(tokens[next].lower) || capitals > 2 && longNames.contains(tokens[next].lower) {
        isName = true
      }
      end = next + 1
    }
    if capitals > 1, end < tokens.count, measures.contains(tokens[end].lower), !isTitle(tokens),
      end - start == capitals, !tokens[start..<end].contains(where: \.isCapitals), !describes(tokens[start])
    {
      return end - start
    }
    return isName && capitals > 1 && (!isTitle(tokens) || isSpelledOut(tokens, from: start, to: end))
      ? end - start : 0
  }

  /// "Mini Mental State Examination (MMSE)": the letters in the bracket are those of the name.
  private static func isSpelledOut(_ tokens: [Token], from start: Int, to end: Int) -> Bool {
    guard end + 2 < tokens.count, tokens[end].text == "(", tokens[end + 1].isCapitals else { return false }
    return tokens[start].text.first == tokens[end + 1].text.first
  }

  /// "Preoperative", "Altered", "Baseline": the capital only begins the sentence.
  private static func describes(_ token: Token) -> Bool {
    Coordination.isAdjective(token) || token.lower.hasSuffix("ed") || token.lower == "baseline"
  }

  /// Small words behind two capitals that make a name of them: "Berg Balance score".
  private static let measures: Set<String> = [
    "score", "scale", "test", "index", "questionnaire", "criteria", "classification", "scores", "inventory",
  ]

  private static func joinsBefore(_ tokens: [Token], _ start: Int) -> Bool {
    [".", ":", "("].contains(tokens[start - 1].text)
  }

  private static func isCapitalised(_ token: Token) -> Bool {
    token.isWord && token.text.first?.isUppercase == true && !FunctionWords.shouted.contains(token.lower)
      && (token.text.count > 1)
  }

  /// A text with a capital at nearly every word tells nothing about names.
  private static func isTitle(_ tokens: [Token]) -> Bool {
    let words = tokens.filter { $0.isWord && $0.text.count > 3 }
    return words.count > 5 && words.count(where: isCapitalised) * 5 > words.count * 4
  }

  /// Words that make a name of three capitals and more ("Good Clinical Practice").
  private static let longNames: Set<String> = [
    "practice", "criteria", "guideline", "guidelines", "assessment", "test", "examination", "system", "rule",
    "tool",
  ]
  private static let joiners: Set<String> = ["of", "for", "the", "in", "on", "and", "&", "-"]
  private static let nouns: Set<String> = [
    "society", "college", "association", "classification", "group", "institute", "institutes", "program",
    "programme", "organization", "organisation", "academy", "foundation", "scale", "inventory",
    "questionnaire",
    "index", "hospital", "university", "committee", "network", "alliance", "league", "federation", "council",
    "consortium", "department", "act", "manual", "interview", "register", "registry", "agency", "union",
    "center",
    "centre", "clinic", "survey", "checklist", "score", "study",
  ]
}
