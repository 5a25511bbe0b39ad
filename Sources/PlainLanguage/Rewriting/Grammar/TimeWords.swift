/// Whether words place something before now.
enum TimeWords {
  /// True for "within 6 months before…", "in the last year", "prior to enrollment", "during the past 30 days".
  static func isPast(_ all: [Token]) -> Bool {
    // "A condition that may get worse before the end": the time belongs to the words behind "that".
    let end = all.indices.first { ["if", "unless"].contains(all[$0].lower) || beginsDoubt(all, at: $0) }
    let tokens = Array(all[..<(end ?? all.count)])
    for index in tokens.indices {
      switch tokens[index].lower {
      case "past", "last", "previous":
        if index > 0, tokens.count > index + 1,
          ["the", "within", "in", "during"].contains(tokens[index - 1].lower)
        {
          return true
        }
      case "prior":
        if index + 1 < tokens.count, tokens[index + 1].lower == "to" { return true }
        if index > 0, ["the", "within", "in", "during"].contains(tokens[index - 1].lower),
          index + 2 < tokens.count,
          AmountReader.read(tokens, at: index + 1, words: true)?.unit?.sort == .time
            || UnitTable.table[tokens[index + 1].lower]?.sort == .time
        {
          return true
        }
      case "before", "ago", "preceding", "previously": return true
      case "within":
        if index + 1 < tokens.count,
          tokens[index + 1].isNumber || AmountReader.numberWords.contains(tokens[index + 1].lower)
            || ["≤", "<", "the", "a"].contains(tokens[index + 1].lower)
        {
          if within(tokens, at: index) { return true }
        }
      default: continue
      }
    }
    return false
  }

  /// "that may …", "which would …".
  private static func beginsDoubt(_ tokens: [Token], at index: Int) -> Bool {
    ["that", "which", "who"].contains(tokens[index].lower)
      && tokens[index...].dropFirst().prefix(2).contains { VerbNumber.modals.contains($0.lower) }
  }

  /// "within 6 months" counts, "within 10 mm" and "within the normal range" do not.
  private static func within(_ tokens: [Token], at index: Int) -> Bool {
    for next in (index + 1)..<min(index + 6, tokens.count) {
      if tokens[next].isNumber || AmountReader.numberWords.contains(tokens[next].lower) {
        return AmountReader.read(tokens, at: next, words: true)?.unit?.sort == .time
      }
    }
    return false
  }
}
