/// Whether a text refers to its own numbers ("Meet all the items 1 to 5", "inclusion criterion 9").
enum NumberReferences {
  static func occur(in rows: [OutlineRow]) -> Bool {
    guard rows.contains(where: { $0.ordinal != nil }) else { return false }
    return rows.contains { refers($0.text) }
  }

  private static func refers(_ text: String) -> Bool {
    guard
      ["riteri", "item", "clusion", "umber", "oint", "no."].contains(where: { ScalarKinds.has($0, in: text) })
    else { return false }
    let tokens = SentenceTokenizer.tokens(of: text)
    return tokens.indices.dropLast().contains { index in
      names.contains(tokens[index].text) && tokens[index + 1].kind == .number
        || tokens[index].kind == .number && ["items", "criteria"].contains(tokens[index + 1].text)
    }
  }

  private static let names: Set<String> = [
    "criterion", "criteria", "item", "items", "inclusion", "exclusion", "number", "no", "point", "points",
  ]
}
