/// The forms of English words that wordings match and write: plural, third person, past, -ing.
enum WordForms {
  /// The words by which a form is found: lower case, without hyphens and punctuation.
  static func keys(_ text: String) -> [String] { keys(of: Tokenizer.tokens(text)) }

  /// The words by which tokens are found.
  static func keys(of tokens: [Token]) -> [String] {
    tokens.filter { $0.kind != .punctuation || $0.text == "/" }.map(\.lower)
  }

  /// The singulars that a lower-case word may be the plural of, nearest first.
  static func singulars(_ word: String) -> [String] {
    var found: [String] = []
    if let known = irregularSingulars[word] { found.append(known) }
    if word.hasSuffix("ies"), word.count > 4 { found.append(word.dropLast(3) + "y") }
    if word.hasSuffix("es"), word.count > 4 {
      found.append(word.dropLast(2) + "is")
      found.append(String(word.dropLast(2)))
    }
    if word.hasSuffix("s"), !word.hasSuffix("ss"), word.count > 2 { found.append(String(word.dropLast())) }
    return found
  }

  /// The plural of a phrase: of its head, the word before the first preposition or "that".
  static func plural(_ phrase: String) -> String {
    var words = phrase.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let head = words.firstIndex { tails.contains($0) || $0.hasPrefix("(") } ?? words.count
    guard head > 0 else { return phrase }
    words[head - 1] = pluralWord(words[head - 1])
    return words.joined(separator: " ")
  }

  static func pluralWord(_ word: String) -> String {
    if let known = irregularSingulars.first(where: { $0.value == word })?.key { return known }
    let sibilant = ["s", "x", "z", "ch", "sh"].contains { word.hasSuffix($0) }
    if word.hasSuffix("sis") { return word.dropLast(2) + "es" }
    if sibilant { return word + "es" }
    if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
      return word.dropLast() + "ies"
    }
    return word + "s"
  }

  static let tails: Set<String> = [
    "in", "of", "on", "at", "for", "with", "from", "to", "that", "which", "who", "by", "inside", "around",
    "after", "before", "between", "called", "caused", "under", "near", "about", "into", "during", "where",
    "when", "outside", "used", "made", "along", "within", "without",
  ]

  private static let irregularSingulars: [String: String] = [
    "children": "child", "women": "woman", "men": "man", "people": "person", "feet": "foot",
    "teeth": "tooth", "metastases": "metastasis", "diagnoses": "diagnosis", "biopsies": "biopsy",
    "vertebrae": "vertebra", "criteria": "criterion", "lives": "life", "bacteria": "bacterium",
    "thromboses": "thrombosis", "stenoses": "stenosis", "embolisms": "embolism", "emboli": "embolus",
  ]
}
