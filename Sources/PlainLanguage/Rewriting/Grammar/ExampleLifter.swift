/// Takes brackets with examples out of the middle of a sentence and says them in a sentence of their own.
enum ExampleLifter {
  /// The sentence without such brackets, and what they said: "Examples of mental conditions are …".
  static func lifted(_ tokens: [Token]) -> (core: [Token], sentences: [[Part]]) {
    var core: [Token] = []
    var sentences: [[Part]] = []
    var index = 0
    while index < tokens.count {
      guard tokens[index].text == "(", let end = close(tokens, index), end + 1 < tokens.count,
        let sentence = sentence(core, Array(tokens[(index + 1)..<end]))
      else {
        core.append(tokens[index])
        index += 1
        continue
      }
      sentences.append(sentence)
      index = end + 1
    }
    return (core, sentences)
  }

  private static func close(_ tokens: [Token], _ open: Int) -> Int? {
    var depth = 0
    for index in open..<tokens.count {
      if tokens[index].text == "(" { depth += 1 }
      if tokens[index].text == ")" { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  private static func sentence(_ before: [Token], _ inside: [Token]) -> [Part]? {
    guard let examples = TailWords.examples(inside), examples.count == 2,
      case .own(let lead)? = examples.first,
      let list = examples.last, let thing = named(before)
    else { return nil }
    switch lead {
    case "Examples are": return [.own("Examples of"), .noun(thing), .own("are"), list]
    case "An example is": return [.own("An example of"), .noun(thing), .own("is"), list]
    case "This includes": return [.own("For"), .noun(thing), .own(", this includes"), list]
    default: return nil
    }
  }

  /// The words right before the bracket that name what the examples are examples of.
  private static func named(_ before: [Token]) -> [Token]? {
    let start = before.lastIndex(where: { isBoundary($0) }).map { $0 + 1 } ?? 0
    let thing = Array(
      before[start...].drop { ["any", "a", "an", "the", "other", "known", "or", "and"].contains($0.lower) })
    guard let last = thing.last, thing.count < 6, last.isWord, last.text.count > 3,
      !Coordination.isAdjective(last),
      !last.lower.hasSuffix("ed"), !last.lower.hasSuffix("ing"),
      !["situ", "vitro", "vivo"].contains(last.lower)
    else { return nil }
    return thing
  }

  private static func isBoundary(_ token: Token) -> Bool {
    !token.isWord && token.text != "-" && token.text != "/"
      || FunctionWords.all.contains(token.lower)
        && !["and", "or", "any", "a", "an", "the", "other"].contains(token.lower)
      || VerbNumber.plurals[token.lower] != nil || VerbNumber.modals.contains(token.lower)
      || ["receiving", "requiring", "taking", "undergoing", "having", "received", "taken", "uses"].contains(
        token.lower)
  }
}
