/// One criterion that holds several rules: each becomes an item.
enum SeveralRules {
  /// "Patients with X or patients with Y": two groups of people, each a rule of its own; nil for other words.
  static func groups(_ tokens: [Token], _ criterion: Criterion, _ plan: DraftPlan) -> Draft? {
    guard plan != .asRule, criterion.kind == .rule, !PermissionWords.isVerdict(tokens.lowers) else {
      return nil
    }
    let parts = parts(tokens, joiners: criterion.polarity == .must ? ["or"] : ["or", "and"])
    guard parts.count > 1 else { return nil }
    var draft = Draft([.own("fit any of these")])
    for part in parts {
      guard let subject = SubjectReader.read(part), [.with, .who, .participle].contains(subject.link),
        !MainVerb.stands(in: Array(subject.rest.dropFirst())),
        let item = CriterionReader.single(part, criterion, plan.inside, false),
        item.form == .verbPhrase, item.items.isEmpty, item.after.isEmpty
      else { return nil }
      draft.items.append(item.lead)
    }
    return draft
  }

  /// The words cut where a joining word stands before other people.
  private static func parts(_ tokens: [Token], joiners: Set<String>) -> [[Token]] {
    var parts: [[Token]] = [[]]
    var depth = 0
    for (index, token) in tokens.enumerated() {
      if token.text == "(" { depth += 1 }
      if token.text == ")" { depth -= 1 }
      if depth == 0, joiners.contains(token.lower), index + 2 < tokens.count,
        people.contains(tokens[index + 1].lower), ["with", "who"].contains(tokens[index + 2].lower)
      {
        while parts[parts.count - 1].last?.text == "," { parts[parts.count - 1].removeLast() }
        parts.append([])
      } else {
        parts[parts.count - 1].append(token)
      }
    }
    return parts
  }

  private static let people: Set<String> = [
    "patients", "subjects", "participants", "individuals", "those", "people", "persons",
  ]

  /// "Subject has joint disease. Subject is pregnant." as reasons to stay out: each is a reason of its own.
  static func sentences(
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
        let item = CriterionReader.single(sentence, criterion, plan.inside, false),
        item.form == .verbPhrase, item.items.isEmpty, item.after.isEmpty
      else { return nil }
      draft.items.append(item.lead)
    }
    return draft
  }

  private static func limits(_ words: [String]) -> Bool {
    words.contains { ["except", "excluding", "exception", "exceptions", "unless", "excepted"].contains($0) }
      || zip(words, words.dropFirst()).contains {
        $0 == "other" && $1 == "than" || $0 == "apart" && $1 == "from"
      }
  }

  private static let limiting: Set<String> = [
    "except", "excepted", "exception", "exceptions", "excluding", "unless", "however", "otherwise", "allowed",
    "permitted", "acceptable", "eligible",
  ]

  /// Clauses between semicolons become items.
  static func clauses(_ tokens: [Token], _ criterion: Criterion, _ plan: DraftPlan) -> Draft? {
    var clauses = SentenceCutter.clauses(tokens)
    // "…; steroids are excepted" limits the clause before it: as an item of its own it would become a rule.
    guard !clauses.dropFirst().contains(where: { $0.contains { limiting.contains($0.lower) } }) else {
      return nil
    }
    // "… except A; B; or C": what follows still belongs to the exception.
    guard !clauses.dropLast().contains(where: { limits($0.lowers) }) else { return nil }
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
      guard
        let item = CriterionReader.single(clause, criterion, plan.inside, false),
        item.form == .verbPhrase, item.items.isEmpty
      else { return nil }
      draft.items.append(item.lead)
      draft.after += item.after
    }
    return draft.after.isEmpty ? draft : nil
  }
}
