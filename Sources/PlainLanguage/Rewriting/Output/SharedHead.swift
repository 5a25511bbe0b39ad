/// A noun that stands once behind several others: "substance or alcohol use disorder".
enum SharedHead {
  /// "Neuropathy, brain, or leptomeningeal involvement": the last noun belongs to the words before "or" too.
  static func stands(behind match: WordingTrie.Match, _ tokens: [Token], at index: Int) -> Bool {
    guard match.length > 1, heads.contains(tokens[index + match.length - 1].lower),
      !tokens[index..<index + match.length].contains(where: { FunctionWords.all.contains($0.lower) }),
      !match.wording.to.hasSuffix(tokens[index + match.length - 1].lower)
    else { return false }
    var last = index - 2
    while last > 0, [",", "/", "and", "or"].contains(tokens[last].lower) { last -= 1 }
    return last >= 0 && headless.contains(tokens[last].lower)
  }

  /// Nouns that stand once behind several others.
  private static let heads: Set<String> = [
    "involvement", "disorder", "disorders", "disease", "diseases", "impairment", "impairments", "dysfunction",
    "insufficiency", "failure", "function", "metastases", "metastasis", "infection", "infections", "abuse",
    "use", "dependence", "dependency", "misuse", "addiction", "surgery", "cancer", "cancers", "tumor",
    "tumors", "lesion", "lesions", "toxicity", "abnormality", "abnormalities", "illness", "injury", "test",
    "tests", "therapy", "treatment", "level", "levels", "count", "counts", "transplant", "transplantation",
  ]
  /// Nouns that tell of another noun when they stand before "or".
  private static let headless: Set<String> = [
    "brain", "lung", "liver", "heart", "kidney", "bone", "breast", "skin", "spine", "colon", "prostate",
    "thyroid", "bladder", "stomach", "nerve", "muscle", "blood", "marrow", "substance", "alcohol", "drug",
    "opioid", "cannabis", "nicotine", "tobacco", "cocaine", "mood", "anxiety", "personality", "eating",
    "sleep", "cord", "node", "tissue", "joint", "head", "neck", "organ", "cell", "cns",
  ]
}
