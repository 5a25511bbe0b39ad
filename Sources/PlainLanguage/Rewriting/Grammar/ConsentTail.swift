/// What may follow "written informed consent".
enum ConsentTail {
  /// The words behind it without "to participate in the trial", which is said already; nil for another sentence.
  static func read(_ tokens: [Token]) -> [Token]? {
    guard let next = tokens.first else { return tokens }
    // "Written informed consent obtained from a parent": another sentence.
    guard NounWords.consentTails.contains(next.lower),
      !tokens.contains(where: { NounWords.finite.contains($0.lower) })
    else { return nil }
    return withoutJoining(tokens)
  }

  private static func withoutJoining(_ tokens: [Token]) -> [Token] {
    let words = tokens.lowers
    guard ["to", "for"].contains(words.first ?? ""), words.count > 1,
      ["participate", "participation", "join", "enter"].contains(words[1]),
      let study = words.prefix(7).firstIndex(where: { ["study", "trial", "research"].contains($0) })
    else { return tokens }
    return Array(tokens[(study + 1)...])
  }
}
