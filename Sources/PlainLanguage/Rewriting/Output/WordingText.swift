/// The words of a matched wording, in the number and tense of the record's words.
enum WordingText {
  static func piece(_ match: WordingTrie.Match, original: String, level: ReadingLevel, isPast: Bool) -> Piece
  {
    let wording = match.wording
    if wording.kind == .name {
      return Piece(wording.to.isEmpty ? original : wording.to, mark: .name, kind: .name)
    }
    var text = level == .detailed ? wording.detailed ?? wording.to : wording.to
    if wording.kind == .action {
      text = VerbForms.inflect(text, as: match.verbForm == .past && !isPast ? .participle : match.verbForm)
    } else if match.isPlural, wording.kind == .thing {
      text =
        wording.detailed != nil && level == .detailed
        ? text : wording.plural ?? RelativeClause.plural(WordForms.plural(text))
    }
    if match.isPossessive { text += text.hasSuffix("s") ? "'" : "'s" }
    return Piece(text, kind: wording.kind, isPlural: match.isPlural || wording.kind == .things)
  }
}
