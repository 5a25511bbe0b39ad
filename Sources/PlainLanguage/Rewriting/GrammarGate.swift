/// A cheap look at finished words: what cannot be a good sentence is not shown.
///
/// The rules know many shapes of sentences but not all; words that came out broken keep the record's words instead.
enum GrammarGate {
  /// What is broken in the words, or nil.
  static func fault(_ plain: PlainCriterion) -> String? {
    let own = ([plain.lead] + plain.items).lazy.compactMap { text in
      let tokens = Tokenizer.tokens(text.characters)
      return fault(tokens) ?? (plain.form == .sentence ? nil : clauseFault(tokens))
    }
    return own.first ?? plain.after.lazy.compactMap { fault(Tokenizer.tokens($0.characters)) }.first
  }

  /// What no text may hold.
  private static func fault(_ tokens: [Token]) -> String? {
    guard isBalanced(tokens) else { return "a bracket without its partner" }
    for (first, second) in zip(tokens, tokens.dropFirst()) where second.spaced && second.isWord {
      if first.text == second.text, first.isWord { return "\(first.text) twice" }
      if clashes[first.lower]?.contains(second.lower) ?? false, first.text != "A" {
        return "\(first.text) \(second.text)"
      }
    }
    return nil
  }

  /// What no clause behind "only if they:" may hold.
  private static func clauseFault(_ tokens: [Token]) -> String? {
    let words = tokens.lowers
    if words.prefix(4) == ["fit", "this", "rule", ":"] {
      return words.count > 4 && noSubjects.contains(words[4]) ? "a rule without a subject" : nil
    }
    let last = words.dropLast().last ?? ""
    if words.last == ".", unfinished.contains(last), tokens.dropLast().last?.isCapitals == false {
      return "ends with \(last)"
    }
    if zip(words.dropFirst(2), zip(words.dropFirst(), words)).contains(where: {
      $0 == "people" && $1.0 == "with" && $1.1 == "diagnosed"
    }) {
      return "diagnosed with people"
    }
    // "have X or people taking Y": two groups of people in one sentence of "they".
    if zip(words, words.dropFirst()).contains(where: { ["or", "and"].contains($0) && groups.contains($1) }),
      words.first == "have" || words.first == "are" && !words.dropFirst().prefix(3).contains("people")
    {
      return "two groups of people"
    }
    if brokenStarts.contains(Array(words.prefix(3))) { return words.prefix(3).joined(separator: " ") }
    if tokens.contains(where: { ["<", ">", "≤", "≥"].contains($0.text) }) {
      return "a sign that is not said in words"
    }
    if words.first == "have", words.dropFirst().prefix(2).contains(where: people.contains) {
      return "have people"
    }
    return finiteVerb(words)
  }

  /// A second verb that nothing joins to the first ("have signs of progression is needed").
  private static func finiteVerb(_ words: [String]) -> String? {
    var depth = 0
    for (index, word) in words.enumerated() {
      if ["(", "["].contains(word) { depth += 1 }
      if [")", "]"].contains(word) { depth -= 1 }
      guard depth == 0 else { continue }
      if relatives.contains(word) { return nil }
      guard index > 1, finite.contains(word), words[index - 1] != "free" else { continue }
      if ofOne.contains(word) || !joiners.contains(words[index - 1]) { return "a second verb, \(word)" }
    }
    return nil
  }

  private static func isBalanced(_ tokens: [Token]) -> Bool {
    var depths = ["(": 0, "[": 0]
    for token in tokens {
      switch token.text {
      case "(", "[": depths[token.text, default: 0] += 1
      case ")": depths["(", default: 0] -= 1
      case "]": depths["[", default: 0] -= 1
      default: continue
      }
      if depths.values.contains(where: { $0 < 0 }) { return false }
    }
    return depths.values.allSatisfy { $0 == 0 }
  }

  private static let clashes: [String: Set<String>] = [
    "have": [
      "have", "has", "are", "is", "can", "agree", "does", "do", "able", "actively", "must", "while", "may",
      "informed",
      "fulfilling", "how", "what", "whether", "currently", "and", "they", "who", "which",
      "equal", "under", "with", "gave", "evaluated", "agreeing", "giving", "getting", "having", "being",
      "taking", "related", "linked", "willing", "unable", "unwilling",
      "eligible", "pregnant", "aged",
    ],
    "are": ["are", "is", "have", "has", "agree", "can", "do", "must", "they", "or", "and"],
    "has": ["has", "have", "is", "are"], "is": ["is", "are", "has", "have"], "not": ["can", "providing"],
    "do": ["of"], "lasting": ["of"], "that": ["not"], "no": ["a", "an", "any", "the", "no"],
    "than": ["of"], "to": ["of"],
    "had": ["had", "provision", "how", "now", "already", "found"], "can": ["can", "are"],
    "now": ["does", "do", "has", "is", "are"],
    "a": bareWords, "an": bareWords, "the": bareWords.union(["their", "your", "any"]),
    "of": ["of", "is", "are"],
    "with": ["with", "is", "are", "good"], "freely": ["had", "written"],
  ]
  private static let brokenStarts: Set<[String]> = [
    ["have", "positive", "for"], ["have", "not", "helped"], ["have", "not", "able"],
    ["have", "or", "without"], ["have", "estimated", "able"], ["are", "in", "people"],
    ["have", "affiliated", "or"],
    ["have", "living", "in"],
  ]
  private static let bareWords: Set<String> = [
    "not", "they", "have", "are", "is", "being", "because", "who", "that", "within", "and", "or", "of", "in",
    "at",
    "to", "can", "a", "an", "the", "already", "how", "be",
  ]
  private static let noSubjects: Set<String> = [
    "must", "should", ",", "±", "and", "or", "have", "has", "is", "are", "be", "not", "with", "by",
    "them", "their",
  ]
  private static let unfinished: Set<String> = [
    "is", "are", "of", "the", "a", "an", "by", "with", "and", "or", "not", "as", "than", "for", "at", "to",
    "from",
  ]
  private static let groups: Set<String> = ["people", "patients", "participants", "subjects"]
  private static let people: Set<String> = [
    "families", "youth", "adults", "people", "women", "men", "males", "females", "volunteers", "boys",
    "girls",
  ]
  private static let relatives: Set<String> = [
    "that", "which", "who", "whom", "whose", "if", "unless", "when", "where", "because", "as", "while",
    "until",
    "whether", "how", "what", "since", "though", "although", "why", "they", "you", "it", "child",
    "member",
    "before", "after", "there",
  ]
  private static let finite: Set<String> = [
    "is", "are", "was", "were", "has", "have", "must", "should", "shall", "will", "does", "did", "means",
    "show",
    "shows", "showed", "meet", "meets", "include", "includes", "occur", "occurs", "occurred", "indicates",
    "indicated",
    "suggests", "suggested", "represents", "remains", "think", "thinks",
  ]
  private static let ofOne: Set<String> = ["is", "was", "has", "does", "means"]
  private static let joiners: Set<String> = [
    "and", "or", "but", ",", "they", "to", "not", "do", "never", "ever", "can", "could", "may", "might",
    "will",
  ]
}
