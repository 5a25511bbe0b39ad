/// The capital that begins a sentence of the record, inside a sentence of a page.
enum FirstLetter {
  /// The tokens with the first letter lowered, unless the word is a name or an abbreviation.
  static func lowered(_ tokens: [Token]) -> [Token] {
    guard let first = tokens.first, first.isWord, isSentenceCapital(first, next: tokens.dropFirst().first),
      ProperNames.length(tokens, at: 0) == 0, !isDoubleName(tokens)
    else { return tokens }
    var tokens = tokens
    tokens[0] = Token(first.lower, .word, spaced: first.spaced)
    return tokens
  }

  /// "Arnold-Chiari": two names joined.
  private static func isDoubleName(_ tokens: [Token]) -> Bool {
    tokens.count > 2 && tokens[1].text == "-" && !tokens[1].spaced
      && tokens[2].text.first?.isUppercase == true
      && tokens[2].text.contains(where: \.isLowercase)
  }

  private static func isSentenceCapital(_ token: Token, next: Token?) -> Bool {
    guard let letter = token.text.first, letter.isUppercase else { return false }
    let rest = token.text.dropFirst()
    if rest.isEmpty { return token.text == "A" && next?.isWord == true }
    guard rest.allSatisfy({ $0.isLowercase || $0 == "'" }) else { return false }
    return !properWords.contains(token.lower) && !token.lower.hasSuffix("'s")
  }

  /// People and places in the names of diseases, tests and organisations.
  static let properWords: Set<String> = [
    "hodgkin", "hodgkins", "burkitt", "crohn", "parkinson", "alzheimer", "gilbert", "down", "philadelphia",
    "karnofsky",
    "lansky", "english", "spanish", "french", "german", "dutch", "danish", "chinese", "japanese", "korean",
    "italian",
    "american", "african", "asian", "european", "hispanic", "caucasian", "western", "eastern", "new", "world",
    "international", "national", "united", "canadian", "british", "paget", "cushing", "addison", "graves",
    "sjogren",
    "marfan", "raynaud", "bell", "child", "zubrod", "gleason", "oswestry", "montreal", "hamilton", "beck",
    "young",
    "mandarin", "arabic", "cantonese", "portuguese", "swedish", "norwegian", "finnish", "medicare",
    "medicaid",
    "covid", "botox", "meyerding", "modic", "pfirrmann", "kellgren", "richter", "waldenstrom", "waldenström",
    "fanconi",
    "kaposi", "wilson", "huntington", "cobb", "glasgow", "lasègue", "lasegue", "internet", "iran", "china",
    "france",
    "roland", "scheuermann", "charcot", "barrett", "ewing", "wilms", "turkish", "hebrew", "greek", "polish",
    "black",
    "latino", "indian", "germany", "america", "africa", "europe", "asia", "cochrane", "wolff", "brugada",
    "gorlin",
  ]
}
