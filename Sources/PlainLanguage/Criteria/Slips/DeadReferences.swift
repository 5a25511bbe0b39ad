/// References to parts of a protocol that a reader of the record cannot see.
enum DeadReferences {
  /// What a rule points to, as it writes it ("section 10.10.2"); nil where it points to nothing.
  static func target(in sentence: Sentence) -> String? {
    let tokens = sentence.tokens
    for (i, token) in tokens.enumerated() where names.contains(token.text) && i + 1 < tokens.count {
      let next = tokens[i + 1]
      if next.kind == .number || (next.text.count == 1 && next.isCapital) {
        return "\(token.text) \(next.text)"
      }
    }
    return nil
  }

  private static let names: Set<String> = [
    "section", "sections", "appendix", "appendices", "table", "annex", "attachment",
  ]
}
