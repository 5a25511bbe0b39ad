/// A noun that is nothing else.
enum PlainNoun {
  /// A noun that is nothing else: no verb, no small word, no word that may follow a noun by itself.
  static func isOne(_ token: Token) -> Bool {
    guard token.isWord, !token.isCapitals, token.lower.count > 3, !FunctionWords.all.contains(token.lower),
      !["ed", "ing", "ly", "al", "ic", "ive", "ous"].contains(where: { token.lower.hasSuffix($0) })
    else { return false }
    return VerbNumber.plurals[token.lower] == nil && !VerbNumber.bases.contains(token.lower)
      && !VerbNumber.modals.contains(token.lower) && !followers.contains(token.lower)
  }

  private static let followers: Set<String> = [
    "grade", "stage", "type", "class", "prior", "present", "alone", "resistant", "naive", "free", "stable",
    "unless",
    "secondary", "once", "twice", "three", "four", "five", "more", "less", "greater", "older", "younger",
    "higher",
    "lower", "equal", "subsequent", "such", "even", "still", "well", "also", "ever", "here", "unresponsive",
    "intolerant", "eligible", "available", "likely", "unlikely", "severe", "today", "again", "refractory",
    "plus",
    "minus", "versus", "post", "then", "what", "since", "given", "taken", "known", "shown", "seen", "came",
    "made",
    "began", "went", "last", "next", "years", "months", "weeks", "days", "least", "most", "respond",
    "require",
  ]
}
