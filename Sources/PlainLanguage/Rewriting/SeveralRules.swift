/// One criterion that holds several rules: each becomes an item.
enum SeveralRules {
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
        let item = CriterionReader.single(sentence, criterion, plan == .opened ? .withoutItems : plan, false),
        item.form == .verbPhrase, item.items.isEmpty, item.after.isEmpty
      else { return nil }
      draft.items.append(item.lead)
    }
    return draft
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
        let item = CriterionReader.single(clause, criterion, plan == .opened ? .withoutItems : plan, false),
        item.form == .verbPhrase, item.items.isEmpty
      else { return nil }
      draft.items.append(item.lead)
      draft.after += item.after
    }
    return draft.after.isEmpty ? draft : nil
  }
}
