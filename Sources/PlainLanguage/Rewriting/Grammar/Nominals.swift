/// Nouns that stand for verbs behind "and": "able to read and willingness to sign" is "can read and are willing to sign".
enum Nominals {
  static func verbal(_ tokens: [Token]) -> [Token] {
    // "may impair judgement or the ability to read": there the nouns are no verbs of "they".
    if tokens.contains(where: { governing.contains($0.lower) }) { return tokens }
    var result: [Token] = []
    var index = 0
    while index < tokens.count {
      let joined =
        (result.last.map { ["and", "or", ",", "&"].contains($0.lower) } ?? false)
        && !(result.dropLast().last.map {
          ["willing", "able", "unwilling", "unable", "unwillingness", "inability", "willingness", "ability"]
            .contains($0.lower)
        } ?? false)
      if joined, let (words, length) = replacement(tokens, at: index) {
        result += words.split(separator: " ").map { Token(String($0), .word, spaced: true) }
        index += length
      } else {
        result.append(tokens[index])
        index += 1
      }
    }
    return result
  }

  private static func replacement(_ tokens: [Token], at start: Int) -> (String, Int)? {
    for (form, words) in table where start + form.count <= tokens.count {
      if zip(form, tokens[start...]).allSatisfy({ $0 == $1.lower }) { return (words, form.count) }
    }
    return nil
  }

  private static let governing: Set<String> = [
    "impair", "impairs", "affect", "affects", "interfere", "interferes", "limit", "limits", "compromise",
    "compromises", "affecting", "impairing", "limiting", "reduce", "reduces", "hinder", "hinders",
  ]
  private static let table: [([String], String)] = [
    ("the willingness to", "are willing to"), ("willingness to", "are willing to"),
    ("willing to", "are willing to"),
    ("the ability to", "can"), ("ability to", "can"), ("able to", "can"), ("inability to", "are not able to"),
    ("unable to", "are not able to"), ("unwilling to", "are not willing to"), ("agreement to", "agree to"),
    ("history of", "a history of"),
  ].map { ($0.0.split(separator: " ").map(String.init), $0.1) }
}
