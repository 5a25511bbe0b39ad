/// A second verb that nothing joins to the first ("have signs of progression is needed").
enum SecondVerb {
  /// A second verb that nothing joins to the first ("have signs of progression is needed").
  static func stands(in words: [String]) -> Bool {
    var depth = 0
    for (index, word) in words.enumerated() {
      if ["(", "["].contains(word) { depth += 1 }
      if [")", "]"].contains(word) { depth -= 1 }
      guard depth == 0 else { continue }
      if relatives.contains(word) { return false }
      guard index > 1, finite.contains(word), words[index - 1] != "free" else { continue }
      if ofOne.contains(word) || !joiners.contains(words[index - 1]) { return true }
    }
    return false
  }

  private static let relatives: Set<String> = [
    "that", "which", "who", "whom", "whose", "if", "unless", "when", "where", "because", "as", "while",
    "until",
    "whether", "how", "what", "since", "though", "although", "why", "they", "you", "it", "child",
    "member",
    "before", "after", "there", "whichever", "whatever",
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
