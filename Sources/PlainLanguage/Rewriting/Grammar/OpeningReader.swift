/// A group of nouns that begins with a noun that stands for a verb ("History of", "Use of", "Inability to").
enum OpeningReader {
  static func predicate(_ tokens: [Token]) -> [Part]? {
    let (qualifiers, rest) = qualified(tokens)
    guard let found = NounOpenings.find(rest),
      let after = tail(of: found, Array(rest.dropFirst(found.length)))
    else { return nil }
    guard let first = after.first, first.isWord || first.isNumber || first.kind == .sign || found.isWhole
    else { return after.isEmpty && found.isWhole ? said(found, qualifiers, []) : nil }
    if [":", ";", ",", "or", "and"].contains(first.lower), !found.isWhole { return nil }
    return said(found, qualifiers, after)
  }

  /// Words such as "known" or "prior" in front, and what follows them.
  private static func qualified(_ tokens: [Token]) -> (qualifiers: [String], rest: [Token]) {
    var rest = tokens
    var qualifiers: [String] = []
    while let word = rest.first?.lower, NounWords.qualifierWords.contains(word), qualifiers.count < 4,
      NounOpenings.find(rest) == nil
    {
      qualifiers.append(word)
      rest.removeFirst()
    }
    return (qualifiers, rest)
  }

  /// The words behind the opening as they are said, or nil where they make another sentence of it.
  private static func tail(of found: NounOpenings.Found, _ after: [Token]) -> [Token]? {
    if found.isAlone, !after.isEmpty { return nil }
    if found.verb.hasPrefix("learn about") { return ConsentTail.read(after) }
    // "Suspicion of X being secondary to Y": the doubt is about the cause, not about X.
    if found.verb == "may have", after.contains(where: { ["secondary", "due", "caused"].contains($0.lower) })
    {
      return nil
    }
    guard found.verb.hasSuffix("to live for") else { return after }
    let time = Array(after.drop { lifeJoints.contains($0.lower) })
    return LimitReader.read(time, at: 0) == nil ? nil : time
  }

  private static let lifeJoints: Set<String> = [
    "is", "of", "are", ":", "time", "must", "be", "should", ",", "period",
  ]

  private static func said(_ found: NounOpenings.Found, _ qualifiers: [String], _ after: [Token]) -> [Part]? {
    if found.isWhole, after.allSatisfy({ isSaidAgain($0) }) { return [.own(found.verb)] }
    if found.isHistory, qualifiers.isEmpty, let inner = NounOpenings.find(after), !inner.isHistory,
      inner.past.hasPrefix("have "), !inner.isWhole
    {
      return history(of: inner, after)
    }
    guard let (verb, tail) = verb(found, qualifiers, after) else { return nil }
    let words = PluralVerbs.pluralized(verb == "can" ? CanVerbs.bare(after) : after)
    return [.own(verb)] + (after.isEmpty ? [] : [found.takesNoun ? .noun(words) : .source(words)]) + tail
  }

  /// "History of use of X": what the second noun says, said of any time.
  private static func history(of inner: NounOpenings.Found, _ after: [Token]) -> [Part]? {
    if inner.past.hasPrefix("have not") { return [.own("have a history of"), .source(after)] }
    let rest = PluralVerbs.pluralized(Array(after.dropFirst(inner.length)))
    let verb = TimeWords.isPast(rest) ? inner.past : "have ever " + inner.past.dropFirst(5)
    return rest.isEmpty ? nil : [.own(verb), .source(rest)]
  }

  /// The verb with what the qualifiers say of it; nil for one that cannot be said.
  private static func verb(_ found: NounOpenings.Found, _ qualifiers: [String], _ after: [Token])
    -> (verb: String, tail: [Part])?
  {
    let isPast = TimeWords.isPast(after)
    let past = isPast || !Set(qualifiers).isDisjoint(with: ["prior", "previous", "past"])
    var verb = past ? found.past : found.verb
    if isPast, verb == "have ever had" { verb = "have had" }
    var tail: [Part] = []
    for qualifier in qualifiers {
      switch qualifier {
      case "a", "an", "the", "any": continue
      case "known":
        verb = verb.hasPrefix("are ") ? "are known to be " + verb.dropFirst(4) : "are known to " + verb
      case "prior", "previous", "past":
        if !isPast, !found.isHistory, isShort(after) { tail = [.own("before")] }
      case "current", "ongoing", "active":
        guard found.isWhole || isShort(after) else { return nil }
        if !past, !found.isWhole { tail = [.own("now")] }
      default: return nil
      }
    }
    return (found.isHistory && qualifiers.contains("known") ? "are known to have had" : verb, tail)
  }

  /// "(lactating) women" behind "pregnant or nursing": the same words once more, and who they speak of.
  private static func isSaidAgain(_ token: Token) -> Bool {
    SubjectReader.nouns.contains(token.lower)
      || ["(", ")", "lactating", "breastfeeding"].contains(token.lower)
  }

  /// Whether "before" behind the words belongs to all of them without doubt.
  static func isShort(_ tokens: [Token]) -> Bool {
    tokens.count < 6 && !tokens.contains { ["and", "or", ",", "("].contains($0.lower) }
  }
}
