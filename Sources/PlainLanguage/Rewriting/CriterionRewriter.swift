/// Says criteria in plain words, as a verb phrase behind "… can join only if they:" or "… cannot join if they:".
///
/// What cannot be said faithfully keeps the record's words, with the reason.
public struct CriterionRewriter: Sendable {
  /// Says what differs between the record's words and the plain ones; nil where nothing does.
  public typealias FactComparison = @Sendable (_ criterion: Criterion, _ plain: String) -> String?

  let wordings: Wordings
  let facts: FactComparison

  /// A rewriter with editors' wordings and a comparison of facts.
  public init(wordings: Wordings, facts: @escaping FactComparison) {
    self.wordings = wordings
    self.facts = facts
  }

  /// A rewriter with editors' wordings, whose words are compared by the program's own fact check.
  public init(wordings: Wordings) {
    self.init(wordings: wordings, facts: RewriteFacts(wordings: wordings).comparison)
  }

  /// The criterion and all below it for a reader and a level.
  public func rewrite(_ criterion: Criterion, voice: Voice, level: ReadingLevel) -> RewrittenCriterion {
    let context = WriterContext(wordings: wordings, voice: voice, level: level)
    return rewrite(criterion, context, asNoun: false)
  }

  private func rewrite(_ criterion: Criterion, _ context: WriterContext, asNoun: Bool) -> RewrittenCriterion {
    let wording = wording(criterion, context, asNoun: asNoun)
    let below = childrenAreNouns(wording, of: criterion)
    return RewrittenCriterion(
      number: criterion.number, wording: wording,
      children: criterion.children.map { rewrite($0, context, asNoun: below) })
  }

  /// Whether the words above end in a list of things: "have ever had any of these:".
  private func childrenAreNouns(_ wording: CriterionWording, of criterion: Criterion) -> Bool {
    guard case .plain(let plain) = wording, plain.form == .verbPhrase, !criterion.children.isEmpty else {
      return false
    }
    let words = plain.lead.characters
    return !words.hasPrefix("fit ") && words.hasSuffix("these:") || words.hasSuffix("the following:")
  }

  private func wording(_ criterion: Criterion, _ context: WriterContext, asNoun: Bool) -> CriterionWording {
    let isRule = criterion.kind == .rule || criterion.kind == .intro
    if isRule, criterion.polarity == .unsure { return .original(.unsure) }
    let tokens = CriterionTokens.read(criterion.text)
    guard tokens.contains(where: \.isWord) else { return .original(.notEnglish) }
    var reason = OriginalReason.noRule
    var tried: Draft?
    for plan in DraftPlan.allCases {
      guard let draft = CriterionReader.draft(tokens, criterion, plan: plan, asNoun: asNoun),
        draft != tried
      else { continue }
      tried = draft
      let plain = DraftWriter(context: context).written(draft, opensList: !criterion.children.isEmpty)
      switch RewriteGate.verdict(plain, criterion: criterion, level: context.level, facts: facts) {
      case nil: return .plain(plain)
      case .some(let found): reason = found
      }
    }
    return .original(reason)
  }
}
