/// Words that do not belong on a neutral page: praise, promise, persuasion, and names that hurt.
enum NeutralWords {
  /// The first such word of a text; nil if it is neutral.
  static func firstBroken(in text: String) -> String? {
    let words = text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    let line = " " + words.joined(separator: " ") + " "
    return banned.first { line.contains(" " + $0 + " ") }
  }

  /// The first word of a record's own sentence that praises or promises: such a sentence is left to the record's own
  /// text, which stands beside the plain words.
  static func firstPromise(in text: String) -> String? {
    let words = text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    let line = " " + words.joined(separator: " ") + " "
    return promises.first { line.contains(" " + $0 + " ") }
  }

  private static let promises = [
    "breakthrough", "miracle", "revolutionary", "cutting-edge", "game-changer", "exciting", "promising",
    "superior", "state-of-the-art", "potent", "powerful", "exceptional", "remarkable", "impressive",
    "well tolerated", "well-tolerated", "life-saving", "better treatment", "best treatment",
    "safe and effective", "effective and safe", "has proven", "proven to", "have proven", "unmet need",
  ]

  private static let banned = [
    "prove", "proves", "proven", "proof", "breakthrough", "breakthroughs", "miracle", "cure", "cures",
    "revolutionary", "cutting-edge", "game-changer", "exciting", "promising", "hopeful", "superior",
    "world-leading", "state-of-the-art", "novel", "potent", "powerful", "exceptional", "attractive",
    "remarkable", "impressive", "successful", "successfully", "well tolerated", "well-tolerated",
    "life-saving", "best", "safe", "effective", "works better", "should join", "don't miss", "you should",
    "subjects", "victim", "victims", "suffering from", "suffers from", "guinea pig", "guinea pigs",
    "non-compliant", "drop-out", "failed treatment",
  ]
}
