/// Which side the children of a criterion are on.
enum ChildSide {
  struct Below: Sendable {
    var context: SentenceSide
    /// The children are exceptions to their parent.
    var isException = false
    /// The parent can be read both ways.
    var isDoubtful = false
  }

  /// What surrounds the children of a criterion.
  static func context(below criterion: Criterion, _ verdict: Verdict, _ context: SentenceSide) -> Below {
    let sentence = Sentence(criterion.text)
    var below = Below(context: context)
    below.context.hasParent = true
    if endsWithException(sentence) {
      below.isException = true
      return below
    }
    if verdict.kind == .note {
      let isNote = ["note", "nb", "notes"].contains(sentence.words.first ?? "")
      if isNote { below.context.side = .notJoining }
      return below
    }
    if context.isRepeated, verdict.reason == .disagreement { return below }
    let introduces = RowText.introduces(criterion.original) || sentence.words.contains("following")
    switch introduces ? side(verdict, sentence, context) : plainSide(verdict, context) {
    case let side?: below.context.side = side
    case nil:
      below.context.side = context.side
      below.isDoubtful = true
    }
    return below
  }

  /// The side of the children; nil where the parent can be read both ways.
  private static func side(_ verdict: Verdict, _ sentence: Sentence, _ context: SentenceSide) -> GroupSide? {
    switch verdict.reason {
    case .prohibition, .saysExcluded: return .exclusion
    case .permission: return context.side == .inclusion ? .inclusion : nil
    case .lackUnderExclusion: return nil
    case .inclusionHeading, .exclusionHeading, .requirementUnderExclusion, .healthyLimitUnderExclusion,
      .saysRequired,
      .parent, .exception, .negationUnderExclusion, .disagreement, .noHeading, .notARule, .otherLanguage,
      .writtenByHand:
      break
    }
    if denies(sentence) {
      // "None of the following:" as a requirement: each of them keeps out. Under exclusion it is a double denial.
      return verdict.polarity == .must ? .exclusion : nil
    }
    switch verdict.polarity {
    case .must: return .inclusion
    case .mustNot: return .exclusion
    case .unsure: return context.side == .unknown ? .unknown : nil
    }
  }

  /// Rows below a complete sentence only add to it.
  private static func plainSide(_ verdict: Verdict, _ context: SentenceSide) -> GroupSide? {
    switch verdict.polarity {
    case .must: verdict.reason == .prohibition ? nil : .inclusion
    case .mustNot: .exclusion
    case .unsure: context.side == .unknown ? .unknown : nil
    }
  }

  private static func denies(_ sentence: Sentence) -> Bool {
    guard let found = sentence.opening(DenialWords.openers) else {
      return notAny.occurs(in: sentence.words)
    }
    return sentence.words[found.lowerBound] != "non"
  }

  private static let notAny = PhraseSet([
    "not have any", "not have one", "not have either", "none of", "do not have", "does not have",
    "without any",
    "in the absence of", "not meet any", "not any of", "no evidence of",
  ])

  /// "…, except for:", "The following are allowed:".
  static func endsWithException(_ sentence: Sentence) -> Bool {
    let words = sentence.words
    guard let last = words.lastIndex(where: { $0 != ":" && $0 != "." && $0 != "," }) else { return false }
    let tail = Array(words[max(0, last - 5)...last])
    guard let found = ExceptionWords.listOpeners.all(in: tail).last else { return false }
    // Nothing but "of", "the following" may stand behind it.
    return tail[found.upperBound...].allSatisfy {
      [
        "of", "the", "following", "any", "for", "all", "one", "if", "prior", "to", "in", "cases",
        "conditions", "starting", "these", "with", "met", "are",
      ].contains($0)
    }
  }
}
