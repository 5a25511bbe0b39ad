/// Turns outline nodes into criteria and judges each, parents before their children.
struct CriterionJudge {
  let heading: String?
  let topics: TopicReader
  let showsNumbers: Bool
  let isEnglish: Bool

  /// The criteria of a node: one, or several where its sentences mean different things.
  func criteria(of node: OutlineNode, _ context: SentenceSide) -> [JudgedCriterion] {
    var context = context
    context.isRepeated = context.facts.repeats(node.row.text)
    let pieces = pieces(of: node.row, context)
    var judged = pieces.enumerated().map { criterion($1, node.row, isFirst: $0 == 0) }
    if judged.count > 1, judged[0].criterion.whole == nil { judged[0].criterion.whole = node.row.text }
    guard !node.children.isEmpty, var last = judged.popLast() else { return judged }
    addChildren(node.children, to: &last, context)
    return judged + [last]
  }

  // MARK: pieces of one row

  private struct Piece {
    var text: String
    var tokens: [SentenceToken]
    var verdict: Verdict
  }

  /// The row cut where a sentence says something else than the one before it.
  private func pieces(of row: OutlineRow, _ context: SentenceSide) -> [Piece] {
    let tokens = SentenceTokenizer.tokens(of: row.text)
    guard isEnglish else { return [Piece(text: row.text, tokens: tokens, verdict: .unsure(.otherLanguage))] }
    var pieces: [(range: Range<String.Index>, verdict: Verdict)] = []
    for range in ClauseCutter.parts(of: row.text, tokens: tokens) {
      let inside = tokens.filter { range.contains($0.range.lowerBound) }
      guard inside.contains(where: { $0.kind == .word || $0.kind == .number }) else {
        if let last = pieces.popLast() {
          pieces.append((last.range.lowerBound..<range.upperBound, last.verdict))
        }
        continue
      }
      let sentence = Sentence(tokens: inside)
      let verdict = PolarityReader.verdict(on: sentence, context)
      if let last = pieces.last, !startsAnew(verdict, after: last.verdict, sentence) {
        pieces[pieces.count - 1].range = last.range.lowerBound..<range.upperBound
      } else {
        pieces.append((range, verdict))
      }
    }
    if let first = pieces.first { pieces[0].range = row.text.startIndex..<first.range.upperBound }
    if pieces.count == 1 { return [Piece(text: row.text, tokens: tokens, verdict: pieces[0].verdict)] }
    return pieces.map { piece in
      Piece(
        text: VisibleText.folded(String(row.text[piece.range])),
        tokens: tokens.filter { piece.range.contains($0.range.lowerBound) }, verdict: piece.verdict)
    }
  }

  /// Whether a sentence is a criterion of its own: it says clearly something else, and does not lean on the one
  /// before it ("However", "These").
  private func startsAnew(_ verdict: Verdict, after last: Verdict, _ sentence: Sentence) -> Bool {
    guard let first = sentence.words.first(where: { $0 != "*" && $0 != "•" }) else {
      return false
    }
    // After "X is not permitted" an inclusion heading goes on asking.
    guard verdict.isExplicit || (verdict.reason == .inclusionHeading && last.polarity == .mustNot) else {
      return false
    }
    guard verdict.polarity != last.polarity || verdict.kind != last.kind, !leaning.contains(first) else {
      return false
    }
    // Doubt about a later sentence must not spread to a clear one, and needs no place of its own.
    return verdict.polarity != .unsure || verdict.kind != .rule
  }

  private var leaning: Set<String> { LeaningWords.openers }

  private func criterion(_ piece: Piece, _ row: OutlineRow, isFirst: Bool) -> JudgedCriterion {
    var label = TextLabel.read(piece.text)
    if let bullet = label, bullet.kind == .bullet { label = TextLabel.read(bullet.rest) }
    let number = showsNumbers && isFirst ? row.ordinal.map { "\($0)." } : nil
    let shown = label.flatMap { $0.kind == .bullet ? nil : $0.label } ?? number
    let text = RowText.core(piece.text)
    let topic = topics.topic(of: piece.tokens, heading: heading)
    let criterion = Criterion(
      label: shown, original: piece.text, text: text, whole: isFirst ? row.whole : nil,
      kind: kind(piece, row), topic: topic,
      heading: heading, relation: .list, line: row.line)
    return JudgedCriterion(criterion: criterion, verdict: piece.verdict)
  }

  private func kind(_ piece: Piece, _ row: OutlineRow) -> CriterionKind {
    guard piece.verdict.kind == .rule, RowText.introduces(row.text), row.text.hasSuffix(piece.text) else {
      return .rule
    }
    return .intro
  }

  // MARK: children

  private func addChildren(_ nodes: [OutlineNode], to parent: inout JudgedCriterion, _ context: SentenceSide)
  {
    let below = ChildSide.context(below: parent.criterion, parent.verdict, context)
    parent.children = nodes.flatMap { node in
      let judged = criteria(of: node, below.context)
      return below.isException ? judged.map(excepted) : below.isDoubtful ? judged.map(doubted) : judged
    }
    parent.criterion.relation = RelationReader.relation(
      of: parent.criterion, children: parent.children.map(\.criterion))
    if isIntroduction(parent.criterion) { parent.criterion.kind = .intro }
    followChildren(&parent)
  }

  private func isIntroduction(_ criterion: Criterion) -> Bool {
    criterion.kind == .intro || (criterion.kind == .rule && Sentence(criterion.text).words.count <= 4)
  }

  /// An introduction that says nothing itself means what its children mean, where they agree.
  private func followChildren(_ parent: inout JudgedCriterion) {
    guard parent.criterion.kind == .intro, !parent.verdict.isExplicit else { return }
    let rules = parent.children.filter { $0.verdict.kind == .rule }
    guard let first = rules.first, rules.allSatisfy({ $0.verdict.polarity == first.verdict.polarity }) else {
      return
    }
    if first.verdict.polarity != parent.verdict.polarity, rules.contains(where: { $0.verdict.isExplicit }) {
      parent.verdict = Verdict(polarity: first.verdict.polarity, reason: first.verdict.reason)
    }
  }

  /// An exception keeps nobody out.
  private func excepted(_ judged: JudgedCriterion) -> JudgedCriterion {
    var judged = judged
    if judged.verdict.kind != .note {
      judged.verdict = Verdict(polarity: .unsure, reason: .exception, kind: .permission, isExplicit: true)
    }
    judged.children = judged.children.map(excepted)
    return judged
  }

  /// Below a sentence that can be read both ways only what says so itself is sure.
  private func doubted(_ judged: JudgedCriterion) -> JudgedCriterion {
    var judged = judged
    if !judged.verdict.isExplicit { judged.verdict = Verdict(polarity: .unsure, reason: .parent) }
    judged.children = judged.children.map(doubted)
    return judged
  }
}
