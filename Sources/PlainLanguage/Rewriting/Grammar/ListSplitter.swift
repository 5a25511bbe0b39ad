/// Opens a long list inside a sentence into items, where it is plain that nothing else hangs on them.
enum ListSplitter {
  /// The words before the list, the word that joins the items, and the items; nil where it is no plain list.
  static func split(_ tokens: [Token]) -> (joiner: String, items: [[Token]])? {
    guard tokens.count > 9, !tokens.contains(where: { $0.text == ":" || $0.text == ";" }) else { return nil }
    var items: [[Token]] = [[]]
    var depth = 0
    for token in tokens {
      if token.text == "(" { depth += 1 }
      if token.text == ")" { depth -= 1 }
      if token.text == ",", depth == 0 { items.append([]) } else { items[items.count - 1].append(token) }
    }
    let commas = items.count - 1
    guard items.count > 1, var last = items.popLast() else { return nil }
    var joiner = ""
    if let first = last.first, ["or", "and"].contains(first.lower) {
      joiner = first.lower
      last.removeFirst()
      if joiner == "and", last.first?.text == "/" { return nil }
    } else if let place = last.firstIndex(where: { ["or", "and"].contains($0.lower) }), place > 0,
      place + 1 < last.count
    {
      joiner = last[place].lower
      items.append(Array(last[..<place]))
      last = Array(last[(place + 1)...])
      if last.first?.text == "/" { return nil }
    }
    items.append(last)
    guard !joiner.isEmpty, items.count >= 3, items.allSatisfy(isPlain) else { return nil }
    guard !startsWithAdjective(items[0]), !items.dropLast().contains(where: hasPreposition) else {
      return nil
    }
    // "active, uncontrolled bacterial, fungal, or viral infection": the adjectives share the last noun.
    guard !items.dropLast().contains(where: { $0.last.map(Coordination.isAdjective) ?? true }) else {
      return nil
    }
    guard let end = items.last, !hasPreposition(end) || ["any", "other", "another"].contains(end[0].lower)
    else { return nil }
    if joiner != "or" || commas < 2 { guard items.allSatisfy({ $0.count <= 4 }) else { return nil } }
    return (joiner, items)
  }

  private static func isPlain(_ item: [Token]) -> Bool {
    guard let first = item.first, item.count <= 10, first.isWord || first.isNumber else { return false }
    // "hepatitis B or C": a letter is no thing of its own.
    if item.count == 1, first.text.count < 3, !first.isCapitals { return false }
    return !item.contains { hanging.contains($0.lower) }
  }

  private static func hasPreposition(_ item: [Token]) -> Bool {
    item.contains { FunctionWords.prepositions.contains($0.lower) }
  }

  /// An adjective before the first item may count for all of them, so the list stays in one line.
  private static func startsWithAdjective(_ item: [Token]) -> Bool {
    guard item.count > 1, let first = item.first else { return false }
    return shared.contains(first.lower)
      || ["al", "ic", "ive", "ous", "ed"].contains { first.lower.hasSuffix($0) }
  }

  private static let shared: Set<String> = [
    "severe", "active", "acute", "chronic", "known", "serious", "major", "other", "any", "significant",
    "prior", "recent", "previous",
    "unstable", "stable", "current", "new", "primary", "ongoing", "systemic", "more", "at", "no", "non",
    "not", "adequate", "all",
    "suspected", "abnormal", "mild", "moderate",
  ]
  private static let hanging: Set<String> = [
    "that", "which", "who", "within", "unless", "except", "requiring", "required", "during", "before",
    "after", "prior", "since", "if",
    "is", "are", "was", "were", "has", "have", "will", "may", "must", "excluding", "than", "where",
    "when", "whose", "and",
    "or", "but", "not", "including", "as", "should", "can", "due", "resulting", "could", "would", "≥", "≤",
    ">", "<",
  ]
}
