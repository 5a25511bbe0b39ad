/// A long list of examples behind a rule, as points: "have any unstable illness. This includes: …".
enum ExampleList {
  /// The draft with its examples as items, or as it was where they are no plain list.
  static func opened(_ draft: Draft) -> Draft {
    guard draft.items.isEmpty, draft.form == .verbPhrase,
      let place = draft.after.firstIndex(where: { leads.contains($0.first) }), draft.after[place].count == 2,
      case .own(let lead)? = draft.after[place].first, let list = draft.after[place].last?.tokens,
      let items = items(list)
    else { return draft }
    var draft = draft
    draft.after.remove(at: place)
    draft.lead.append(.own(". " + lead))
    draft.items = items.map { [.noun($0)] }
    return draft
  }

  /// The parts of a list, or nil where words at its end or an adjective may belong to several of them.
  static func items(_ tokens: [Token]) -> [[Token]]? {
    var items: [[Token]] = [[]]
    var depth = 0
    for token in tokens {
      if ["(", "["].contains(token.text) { depth += 1 }
      if [")", "]"].contains(token.text) { depth -= 1 }
      if depth == 0, token.text == "," || token.text == ";" {
        items.append([])
      } else {
        items[items.count - 1].append(token)
      }
    }
    if let first = items.last?.first, ["or", "and"].contains(first.lower) {
      items[items.count - 1].removeFirst()
    }
    while let last = items.last, isAndSoOn(last) { items.removeLast() }
    guard items.count > 2, items.allSatisfy(isWhole), !items.dropLast().contains(where: needsNoun),
      let last = items.last, !last.contains(where: { hanging.contains($0.lower) })
    else { return nil }
    return items
  }

  private static func isAndSoOn(_ item: [Token]) -> Bool {
    ["etc", "etc .", "etc."].contains(item.lowers.joined(separator: " ")) || item.isEmpty
  }

  private static func isWhole(_ item: [Token]) -> Bool {
    guard let first = item.first, item.count < 14, first.isWord || first.isNumber, first.text != "/" else {
      return false
    }
    return !FunctionWords.all.contains(first.lower)
      || ["a", "an", "the", "any", "other"].contains(first.lower)
  }

  /// "viral, bacterial, or fungal infection", "liver, kidney or heart disease": the last noun belongs to all.
  private static func needsNoun(_ item: [Token]) -> Bool {
    guard let last = item.last else { return true }
    return Coordination.isAdjective(last) || SharedHead.isHeadless(last) || last.lower.hasSuffix("ed")
      || item.contains { ["not", "except", "excluding", "unless"].contains($0.lower) }
  }

  private static let leads: Set<Part?> = [.own("Examples are"), .own("This includes")]
  /// Words that may tell of all the items before them.
  private static let hanging: Set<String> = [
    "within", "during", "before", "after", "prior", "since", "that", "which", "who", "requiring", "if",
    "unless",
    "except", "excluding", "not", "will", "may", "must", "should", "is", "are", "was", "were", "has", "have",
    "had",
  ]
}
