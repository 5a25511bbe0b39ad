/// Writes a draft out for a reader and a level.
struct DraftWriter {
  let context: WriterContext

  func written(_ draft: Draft, opensList: Bool) -> PlainCriterion {
    let colon = opensList || !draft.items.isEmpty
    return PlainCriterion(
      form: draft.form,
      lead: ended(
        pieces(draft.lead, capital: draft.form == .sentence),
        with: colon && (draft.after.isEmpty || !draft.items.isEmpty) ? ":" : "."),
      items: draft.items.map { ended(pieces($0), with: ".") },
      after: draft.after.map { ended(pieces($0, capital: true), with: ".") })
  }

  func pieces(_ parts: [Part], capital: Bool = false) -> [Piece] {
    var result: [Piece] = []
    for part in parts {
      var new = pieces(part)
      if let first = new.first, !result.isEmpty, first.text.first.map({ !",.:;".contains($0) }) == true {
        new[0].spaced = true
        if first.text.hasPrefix("They ") || first.text == "They" {
          new[0].text = "t" + first.text.dropFirst()
        }
      }
      result += new
    }
    result = StateVerbs.mended(result)
    guard capital, let first = result.first, first.mark == nil else { return result }
    result[0].text = first.text.prefix(1).uppercased() + first.text.dropFirst()
    return result
  }

  private func pieces(_ part: Part) -> [Piece] {
    switch part {
    case .own(let text):
      let filled = context.filled(text)
      return filled.isEmpty ? [] : [Piece(filled, spaced: !filled.hasPrefix(",") && !filled.hasPrefix("."))]
    case .source(let tokens):
      return PhraseWriter.pieces(lowered(tokens), context)
    case .noun(let tokens):
      return NounArticles.added(PhraseWriter.pieces(lowered(tokens), context))
    }
  }

  /// Without the capital that began a sentence; the capital of a name that no list knows ("Ausanil") stays.
  private func lowered(_ tokens: [Token]) -> [Token] {
    guard let first = tokens.first, !first.opens, context.wordings.trie.match(tokens, at: 0) == nil,
      !CapitalWords.ordinary.contains(first.lower), !FunctionWords.all.contains(first.lower),
      tokens.dropFirst().allSatisfy({ $0.text.first?.isUppercase != true || $0.isCapitals })
    else { return FirstLetter.lowered(tokens) }
    return tokens
  }

  /// Closed brackets and doubled marks tidied, with the final mark.
  private func ended(_ pieces: [Piece], with mark: String) -> PlainText {
    var pieces = pieces
    while let last = pieces.last, [",", ";", ".", ":", "-"].contains(last.text) { pieces.removeLast() }
    guard let last = pieces.last else { return [] }
    if last.mark == nil, let end = last.text.last, ".:".contains(end) {
      pieces[pieces.count - 1].text.removeLast()
    }
    pieces.append(Piece(mark, spaced: false))
    return pieces.plainText
  }
}
