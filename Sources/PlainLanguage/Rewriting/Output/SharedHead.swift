/// A noun that stands once behind several others: "substance or alcohol use disorder".
enum SharedHead {
  /// "Neuropathy, brain, or leptomeningeal involvement": the last noun belongs to the words before "or" too.
  static func stands(behind match: WordingTrie.Match, _ tokens: [Token], at index: Int) -> Bool {
    guard match.length > 1, heads.contains(tokens[index + match.length - 1].lower),
      !tokens[index..<index + match.length].contains(where: { FunctionWords.all.contains($0.lower) }),
      !match.wording.to.hasSuffix(tokens[index + match.length - 1].lower)
    else { return false }
    // "Psychotic or major cognitive disorders": "major" may stand between.
    let hasAdjective = index > 1 && Coordination.isAdjective(tokens[index - 1])
    var last = index - (hasAdjective ? 2 : 1)
    guard joiners.contains(tokens[last].lower) else { return false }
    // "Vision/hearing impairment": whatever noun stands before the stroke shares the last one.
    let isStroke = tokens[index - 1].text == "/" && !tokens[index].spaced
    while last > 0, joiners.contains(tokens[last].lower) { last -= 1 }
    if isStroke, tokens[last].isWord, !FunctionWords.all.contains(tokens[last].lower),
      !heads.contains(tokens[last].lower), tokens[last].lower != "syndrome"
    {
      return true
    }
    if headless.contains(tokens[last].lower) { return true }
    return hasAdjective && Coordination.isAdjective(tokens[last]) && !degrees.contains(tokens[last].lower)
  }

  /// Whether a noun only tells of another one that stands later: "liver, kidney or heart disease".
  static func isHeadless(_ token: Token) -> Bool { headless.contains(token.lower) }

  private static let joiners: Set<String> = [",", "/", "and", "or"]

  /// "Nerve root and/or spinal cord compression": the first of two misses the noun that ends the second.
  static func isMissing(from match: WordingTrie.Match, _ tokens: [Token], at index: Int) -> Bool {
    var next = index + match.length
    guard next < tokens.count, joiners.contains(tokens[next].lower),
      headless.contains(tokens[next - 1].lower), [.thing, .things, .stuff].contains(match.wording.kind)
    else { return false }
    while next < tokens.count, joiners.contains(tokens[next].lower) { next += 1 }
    let group = tokens[next...].prefix(4).prefix { $0.isWord && !FunctionWords.all.contains($0.lower) }
    return group.count > 1 && heads.contains(group.last?.lower ?? "")
  }

  /// Nouns that stand once behind several others.
  private static let heads: Set<String> = [
    "involvement", "compression", "disorder", "disorders", "disease", "diseases", "impairment", "impairments",
    "dysfunction",
    "insufficiency", "failure", "function", "metastases", "metastasis", "infection", "infections", "abuse",
    "use", "dependence", "dependency", "misuse", "addiction", "surgery", "cancer", "cancers", "tumor",
    "tumors", "lesion", "lesions", "toxicity", "abnormality", "abnormalities", "illness", "injury", "test",
    "tests", "therapy", "treatment", "level", "levels", "count", "counts", "transplant", "transplantation",
  ]
  /// Adjectives that only say how much: "significant or uncontrolled heart disease".
  private static let degrees: Set<String> = [
    "significant", "uncontrolled", "severe", "active", "serious", "acute", "chronic", "unstable", "recent",
    "moderate", "mild", "major", "symptomatic", "current", "concurrent", "recurrent", "persistent", "early",
    "late", "advanced", "relevant", "treated", "untreated", "suspected", "minor", "stable",
  ]
  /// Nouns that tell of another noun when they stand before "or".
  private static let headless: Set<String> = [
    "brain", "root", "lung", "liver", "heart", "kidney", "bone", "breast", "skin", "spine", "colon",
    "prostate",
    "thyroid", "bladder", "stomach", "nerve", "muscle", "blood", "marrow", "substance", "alcohol", "drug",
    "opioid", "cannabis", "nicotine", "tobacco", "cocaine", "mood", "anxiety", "personality", "eating",
    "sleep", "cord", "node", "tissue", "joint", "head", "neck", "organ", "cell", "cns",
  ]
}
