/// Says a record's prose (summaries, descriptions of groups, outcome measures) in plainer words, sentence by sentence.
///
/// The order stays. A sentence that cannot be said both plainly and faithfully keeps the record's words.
public struct SentenceRewriter: Sendable {
  /// A sentence of a record as a page shows it.
  public enum Sentence: Sendable, Hashable {
    /// Plain words, with their full stop.
    case plain(PlainText)
    /// The record's own words, and why.
    case original(String, OriginalReason)

    /// The words without their marks.
    public var characters: String {
      switch self {
      case .plain(let text): text.characters
      case .original(let text, _): text
      }
    }
  }

  let wordings: Wordings
  let facts: CriterionRewriter.FactComparison

  /// A rewriter with editors' wordings and the program's own fact check.
  public init(wordings: Wordings) {
    self.init(wordings: wordings, facts: RewriteFacts(wordings: wordings).comparison)
  }

  /// A rewriter with another comparison of facts.
  public init(wordings: Wordings, facts: @escaping CriterionRewriter.FactComparison) {
    self.wordings = wordings
    self.facts = facts
  }

  /// The sentences of a text without Markdown, in order.
  public func rewrite(_ text: String, voice: Voice = .other, level: ReadingLevel) -> [Sentence] {
    let context = WriterContext(wordings: wordings, voice: voice, level: level)
    return SentenceCutter.sentences(Tokenizer.tokens(text)).flatMap { sentences($0, context) }
  }

  /// A short text that is no sentence (a label, a measure), or nil where it cannot be said faithfully.
  public func phrase(_ text: String, voice: Voice = .other, level: ReadingLevel) -> PlainText? {
    let context = WriterContext(wordings: wordings, voice: voice, level: level)
    let tokens = Tokenizer.tokens(text)
    var pieces = PhraseWriter.pieces(tokens, context)
    if let first = pieces.first, first.mark == nil, tokens.first?.text.first?.isUppercase == true {
      pieces[0].text = first.text.prefix(1).uppercased() + first.text.dropFirst()
    }
    let plain = pieces.plainText
    let criterion = Criterion(original: text)
    guard NumberGuard.difference(text, plain.characters) == nil, facts(criterion, plain.characters) == nil
    else { return nil }
    return plain
  }

  private func sentences(_ tokens: [Token], _ context: WriterContext) -> [Sentence] {
    let original = tokens.text + "."
    var reason = OriginalReason.noRule
    for split in [true, false] {
      let parts = split ? TailSplitter.split(tokens) : (core: tokens, after: [])
      guard !split || !parts.after.isEmpty else { continue }
      var draft = Draft([.source(parts.core)], form: .sentence)
      draft.after = parts.after
      let plain = DraftWriter(context: context).written(draft, opensList: false)
      let verdict = RewriteGate.verdict(
        plain, criterion: Criterion(original: original), level: context.level, facts: facts)
      guard let verdict else { return ([plain.lead] + plain.after).map { .plain($0) } }
      reason = verdict
    }
    return [.original(original, reason)]
  }
}
