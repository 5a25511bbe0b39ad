/// Turns a criterion's words into a draft: sentences cut, rules tried, explanations taken off.
enum CriterionReader {
  static func draft(_ tokens: [Token], _ criterion: Criterion, plan: DraftPlan, asNoun: Bool) -> Draft? {
    if criterion.kind == .note || criterion.kind == .permission {
      return Draft([.source(tokens)], form: .sentence)
    }
    if criterion.polarity == .mustNot, excludesNobody(tokens) { return nil }
    // "A sunburn; 14 days": a time alone is no rule.
    if SentenceCutter.clauses(tokens).dropFirst().contains(where: isOnlyAmount) { return nil }
    var sentences = SentenceCutter.sentences(tokens)
    guard !sentences.isEmpty else { return nil }
    var first = sentences.removeFirst()
    if first.count == 1, ["none", "n", "na"].contains(first[0].lower) {
      return Draft([.source(first)], form: .sentence)
    }
    while first.count > 2, let last = first.last, ["or", "and"].contains(last.lower) { first.removeLast() }
    // "In patients who are allergic": the rule speaks of them.
    if ["in", "for"].contains(first.first?.lower ?? ""),
      !first.contains(where: { [",", ":"].contains($0.text) }),
      let subject = SubjectReader.read(Array(first.dropFirst())), [.who, .with].contains(subject.link),
      !MainVerb.stands(in: Array(subject.rest.dropFirst()))
    {
      first.removeFirst()
    }
    var label: [Part] = []
    var moment: [Part] = []
    if !asNoun, let found = LabelReader.read(first) {
      label = found.label
      moment = found.moment
      first = found.rest
    }
    guard
      var draft = first.contains(where: { $0.text == ";" }) && plan != .asRule
        ? SeveralRules.clauses(first, criterion, plan)
        : SeveralRules.groups(first, criterion, plan) ?? VerbAlternatives.draft(
          first, criterion, plan, asNoun)
          ?? single(first, criterion, plan, asNoun)
    else { return nil }
    if let both = SeveralRules.sentences(draft, sentences, criterion, plan) { return both }
    draft.lead += moment
    if !label.isEmpty { draft.after.append(label) }
    draft.after += sentences.map { [.source($0)] }
    return draft
  }

  /// "Under 18 and above 45" as an exclusion: said of one person, nobody would be left out.
  private static func excludesNobody(_ tokens: [Token]) -> Bool {
    guard let below = tokens.firstIndex(where: { ["under", "below", "younger", "<"].contains($0.lower) }),
      let joiner = tokens[below...].prefix(6).firstIndex(where: { $0.lower == "and" })
    else { return false }
    return tokens[joiner...].prefix(4).contains { ["above", "over", "older", ">"].contains($0.lower) }
  }

  /// "Capable of giving consent and complying": with "able to", the second verb would have to change too.
  private static func sharesGerund(_ tokens: [Token]) -> Bool {
    guard let place = tokens.firstIndex(where: { $0.lower == "capable" }),
      tokens[place...].dropFirst().first?.lower == "of"
    else { return false }
    return tokens.indices.dropFirst(place + 3).contains {
      ["and", "or"].contains(tokens[$0 - 1].lower) && tokens[$0].lower.hasSuffix("ing")
    }
  }

  private static func isOnlyAmount(_ tokens: [Token]) -> Bool {
    AmountReader.read(tokens, at: 0, words: true).map { $0.length == tokens.count } ?? false
  }

  static func single(_ tokens: [Token], _ criterion: Criterion, _ plan: DraftPlan, _ asNoun: Bool)
    -> Draft?
  {
    let tokens = CapableOf.said(tokens)
    let apart = plan == .examplesApart ? ExampleLifter.lifted(tokens) : (core: tokens, sentences: [])
    var parts = plan == .whole || plan == .asRule ? (core: tokens, after: []) : TailSplitter.split(apart.core)
    parts.after += apart.sentences
    guard !parts.core.isEmpty, !sharesGerund(parts.core) else { return nil }
    let clause = Clause(
      tokens: parts.core, polarity: criterion.polarity, topic: criterion.topic, kind: criterion.kind)
    if asNoun {
      var draft = Draft([.noun(parts.core)], form: .nounPhrase)
      draft.after = parts.after
      return draft
    }
    if plan == .asRule { return AsRule.draft(clause) }
    guard var draft = ClauseGrammar.draft(clause) else { return nil }
    draft.after += parts.after
    if plan == .examplesApart, criterion.children.isEmpty { return ExampleList.opened(draft) }
    return plan == .opened ? opened(draft) : draft
  }

  /// A long list at the end of the lead as items.
  private static func opened(_ draft: Draft) -> Draft {
    guard draft.items.isEmpty, draft.after.isEmpty, let last = draft.lead.last,
      case .own(let verb)? = draft.lead.first, draft.lead.count == 2,
      let list = ListSplitter.split(last.tokens), listVerbs.contains(verb)
    else { return draft }
    var draft = draft
    draft.lead = [.own(verb), .own(list.joiner == "or" ? "any of these" : "all of these")]
    draft.items = list.items.map { [.noun($0)] }
    return draft
  }

  /// Verbs that a list of things can follow.
  private static let listVerbs: Set<String> = [
    "have", "have had", "have ever had", "are allergic to", "are known to be allergic to", "use", "have used",
    "take", "are taking",
    "have never had", "have signs of", "are known to have had", "have now or have ever had",
    "have been diagnosed with", "need",
  ]
}
