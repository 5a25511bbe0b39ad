/// A noun behind a wording that the plain words hold already: "MRI scan of the brain" before "scan".
enum SaidAgain {
  /// How many tokens behind a wording only say its noun again ("MRI scan of the brain" before "scan").
  static func length(_ piece: Piece, _ tokens: [Token], after end: Int) -> Int {
    guard end < tokens.count, [.thing, .things, .stuff].contains(piece.kind) else { return 0 }
    // "antidepressant medication" where "antidepressant" alone is "medicine for depression".
    let isMedicine = ["medicine ", "medicines ", "drug ", "drugs "].contains { piece.text.hasPrefix($0) }
    if isMedicine, medicines.contains(tokens[end].lower) { return 1 }
    guard repeatable.contains(tokens[end].lower)
    else { return 0 }
    let noun = tokens[end].lower.hasSuffix("s") ? String(tokens[end].lower.dropLast()) : tokens[end].lower
    return piece.text.split(separator: " ").contains { $0 == noun || $0 == noun + "s" } ? 1 : 0
  }

  private static let medicines: Set<String> = [
    "medication", "medications", "drug", "drugs", "agent", "agents", "medicine", "medicines",
  ]
  private static let repeatable: Set<String> = [
    "scan", "scans", "test", "tests", "surgery", "disease", "diseases", "medicine", "illness", "treatment",
  ]
}
