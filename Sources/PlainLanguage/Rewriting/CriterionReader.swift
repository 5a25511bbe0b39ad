/// Turns a criterion's words into a draft: sentences cut, rules tried, explanations taken off.
enum CriterionReader {
  static func tokens(_ text: String) -> [Token] {
    var tokens = Tokenizer.tokens(text)
    while let first = tokens.first, ["-", "*", "•", "·", ".", ",", "~"].contains(first.text) {
      tokens.removeFirst()
    }
    tokens = withoutNumbering(tokens)
    for lead in [["i", ".", "e", "."], ["e", ".", "g", "."], ["ie"], ["eg"]]
    where tokens.prefix(lead.count).lowers == lead {
      tokens.removeFirst(lead.count)
    }
    if tokens.count > 2, tokens[0].lower == "who", tokens[0].text != "WHO" { tokens.removeFirst() }
    while let last = tokens.last, [".", ";", ",", ":"].contains(last.text) { tokens.removeLast() }
    if let last = tokens.last?.lower, ["and", "or"].contains(last), tokens.count > 2,
      [",", ";"].contains(tokens[tokens.count - 2].text)
    {
      tokens.removeLast(2)
    }
    return tokens
  }

  /// Without "iv.", "a)" or "2." at the beginning.
  private static func withoutNumbering(_ tokens: [Token]) -> [Token] {
    guard tokens.count > 2, [".", ")"].contains(tokens[1].text), !tokens[1].spaced else { return tokens }
    let first = tokens[0]
    let isNumbering =
      first.isNumber && first.text.count <= 2 && tokens[2].isWord
      || first.lower.allSatisfy { "ivx".contains($0) }
      || first.text.count == 1 && first.isWord
    return isNumbering && first.lower != "i" || first.lower == "i" && tokens[2].lower != "e"
      ? Array(tokens.dropFirst(2)) : tokens
  }

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
    var label: [Part] = []
    var moment: [Part] = []
    if !asNoun, let found = LabelReader.read(first) {
      label = found.label
      moment = found.moment
      first = found.rest
    }
    guard
      var draft = first.contains(where: { $0.text == ";" }) && plan != .asRule
        ? joined(first, criterion, plan) : single(first, criterion, plan, asNoun)
    else { return nil }
    if let both = severalRules(draft, sentences, criterion, plan) { return both }
    draft.lead += moment
    if !label.isEmpty { draft.after.append(label) }
    draft.after += sentences.map { [.source($0)] }
    return draft
  }

  /// "Subject has joint disease. Subject is pregnant." as reasons to stay out: each is a reason of its own.
  private static func severalRules(
    _ first: Draft, _ rest: [[Token]], _ criterion: Criterion, _ plan: DraftPlan
  ) -> Draft? {
    guard criterion.polarity == .mustNot, !rest.isEmpty, first.form == .verbPhrase, first.items.isEmpty,
      first.after.isEmpty
    else { return nil }
    var draft = Draft([.own("fit any of these")])
    draft.items = [first.lead]
    for sentence in rest {
      guard let subject = SubjectReader.read(sentence), [.verb, .with, .who].contains(subject.link),
        !sentence.contains(where: { $0.lower == "not" || VerbNumber.modals.contains($0.lower) }),
        !PermissionWords.isVerdict(sentence.lowers),
        let item = single(sentence, criterion, plan == .opened ? .withoutItems : plan, false),
        item.form == .verbPhrase, item.items.isEmpty, item.after.isEmpty
      else { return nil }
      draft.items.append(item.lead)
    }
    return draft
  }

  /// "Under 18 and above 45" as an exclusion: said of one person, nobody would be left out.
  private static func excludesNobody(_ tokens: [Token]) -> Bool {
    guard let below = tokens.firstIndex(where: { ["under", "below", "younger", "<"].contains($0.lower) }),
      let joiner = tokens[below...].prefix(6).firstIndex(where: { $0.lower == "and" })
    else { return false }
    return tokens[joiner...].prefix(4).contains { ["above", "over", "older", ">"].contains($0.lower) }
  }

  private static let limiting: Set<String> = [
    "except", "excepted", "exception", "exceptions", "excluding", "unless", "however", "otherwise", "allowed",
    "permitted", "acceptable", "eligible",
  ]

  /// Clauses between semicolons become items.
  private static func joined(_ tokens: [Token], _ criterion: Criterion, _ plan: DraftPlan) -> Draft? {
    var clauses = SentenceCutter.clauses(tokens)
    // "…; steroids are excepted" limits the clause before it: as an item of its own it would become a rule.
    guard !clauses.dropFirst().contains(where: { $0.contains { limiting.contains($0.lower) } }) else {
      return nil
    }
    var joiner: String?
    for index in clauses.indices where clauses[index].count > 1 {
      let word = clauses[index][0].lower
      guard word == "or" || word == "and" else { continue }
      joiner = word
      clauses[index].removeFirst()
    }
    // "positive for one of these; A, B or C": what follows only names the things before it.
    if criterion.polarity == .must, joiner == nil,
      clauses.dropFirst().contains(where: {
        $0.contains { $0.lower == "or" } && !$0.contains { $0.kind == .sign }
      })
    {
      return nil
    }
    guard clauses.count > 1, criterion.polarity == .must ? joiner != nil || true : joiner != "and" else {
      return nil
    }
    let any = criterion.polarity == .must ? joiner == "or" : true
    var draft = Draft([.own(any ? "fit any of these" : "fit all of these")])
    for clause in clauses {
      guard let item = single(clause, criterion, plan == .opened ? .withoutItems : plan, false),
        item.form == .verbPhrase, item.items.isEmpty
      else { return nil }
      draft.items.append(item.lead)
      draft.after += item.after
    }
    return draft.after.isEmpty ? draft : nil
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

  private static func single(_ tokens: [Token], _ criterion: Criterion, _ plan: DraftPlan, _ asNoun: Bool)
    -> Draft?
  {
    let parts = plan == .whole || plan == .asRule ? (core: tokens, after: []) : TailSplitter.split(tokens)
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
