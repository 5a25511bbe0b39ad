/// Finds the terms of the glossary, and the abbreviations that the record itself explains, in the text of a page.
///
/// Whole words only; of several forms the longest; the words around decide between senses, first those of the
/// sentence, then what the record itself says, then the block, then the record's conditions and keywords.
public struct TermFinder: Sendable {
  private let index: GlossaryIndex
  private let page: [TermToken]
  private let recordForms: RecordForms

  /// Prepares the finder for the pages of one record.
  ///
  /// - Parameters:
  ///   - pageContext: the record's title, conditions and keywords.
  ///   - recordTerms: the abbreviations that the record explains.
  public init(_ index: GlossaryIndex, pageContext: [String], recordTerms: RecordAbbreviations) {
    self.index = index
    page = pageContext.flatMap { TermTokenizer.tokens($0 + "\n") }
    recordForms = RecordForms(recordTerms, index: index)
  }

  /// All terms of a page in reading order; none overlap.
  public func occurrences(in pieces: [TextPiece]) -> [TermOccurrence] {
    var found: [FoundTerm] = []
    var start = 0
    while start < pieces.count {
      var end = start + 1
      while end < pieces.count, pieces[end].block == pieces[start].block { end += 1 }
      found += search(pieces, start..<end)
      start = end
    }
    return FoundTerm.occurrences(found, pieces: pieces)
  }

  private func search(_ pieces: [TextPiece], _ range: Range<Int>) -> [FoundTerm] {
    var tokenizer = TermTokenizer()
    for place in range { tokenizer.add(pieces[place].text, piece: place) }
    let block = TokenBlock(tokenizer.tokens)
    let boundary = WordBoundary(index: index, tokens: block.tokens)
    var found: [FoundTerm] = []
    var place = 0
    while place < block.tokens.count {
      let token = block.tokens[place]
      guard token.kind != .sign, token.kind != .line, pieces[token.piece].use == .running,
        !block.isInAddress(place), let match = longest(at: place, in: block, boundary)
      else {
        place += 1
        continue
      }
      let meaning = resolve(match, at: place..<match.end, in: block, pieces)
      found.append(
        FoundTerm(
          piece: token.piece, start: token.start, end: block.tokens[match.end - 1].end, meaning: meaning))
      place = match.end
    }
    return found
  }

  private func longest(at place: Int, in block: TokenBlock, _ boundary: WordBoundary) -> TermMatch? {
    let tokens = block.tokens
    let limit = endOfPiece(tokens, place)
    var best: TermMatch?
    if let own = recordForms.match(tokens, place, limit), boundary.isFree(place..<own.end) { best = own }
    for form in index.forms(beginningWith: tokens[place]) {
      guard let end = form.pattern.end(in: tokens, from: place, before: limit), end > (best?.end ?? place),
        boundary.isFree(place..<end)
      else { continue }
      best = TermMatch(end: end, target: .glossary(term: form.term, sense: form.sense))
    }
    return best ?? ProductCode.match(tokens, place, limit)
  }

  private func endOfPiece(_ tokens: [TermToken], _ place: Int) -> Int {
    var end = place + 1
    let most = min(tokens.count, place + 24)
    while end < most, tokens[end].piece == tokens[place].piece { end += 1 }
    return end
  }

  private func resolve(
    _ match: TermMatch, at range: Range<Int>, in block: TokenBlock, _ pieces: [TextPiece]
  ) -> TermResolution {
    switch match.target {
    case .record(let words): return .record(spelledOut: words)
    case .identifier: return .identifier
    case .glossary(let place, let sense):
      let term = index.glossary.terms[place]
      let chosen = sense ?? choose(place, at: range, in: block)
      guard let chosen else { return .undecided(term) }
      let meant = term.senses[chosen]
      guard meant.isOrdinaryWord else { return .glossary(term, meant) }
      let isWord = meant.id == "word" || term.senses.count == 1
      return .ordinaryWord(inSmallLetters: isWord ? SmallLetters.text(of: range, in: block, pieces) : nil)
    }
  }

  private func choose(_ term: Int, at range: Range<Int>, in block: TokenBlock) -> Int? {
    let chooser = index.choosers[term]
    let tokens = block.tokens
    let sentence = block.sentence(of: range.lowerBound)
    let near = chooser.neighbours(in: tokens, of: range, sentence)
      .adding(chooser.evidence(in: tokens, sentence, except: range))
    let all = Array(0..<chooser.count)
    var candidates = near.best(of: all)
    if near.speaks(for: all), candidates.count == 1 { return candidates.first }
    let wide = chooser.evidence(in: tokens, 0..<tokens.count, except: range)
    let far = chooser.evidence(in: page, 0..<page.count)
    if chooser.isUnclear(in: tokens, range, sentence) || block.isShouted(sentence) {
      let others = all.filter { $0 != chooser.usual }
      return wide.speaks(for: others) || far.speaks(for: others) ? nil : chooser.usual
    }
    if let own = recordForms.sense(ofTerm: term), candidates.contains(own) { return own }
    for evidence in [wide, far] {
      candidates = evidence.best(of: candidates)
      if evidence.speaks(for: candidates), candidates.count == 1 { return candidates.first }
    }
    if near.speaks(for: all) { return nil }
    return chooser.usual.flatMap {
      candidates.contains($0) && !wide.speaks(for: all) && !far.speaks(for: all) ? $0 : nil
    }
  }
}
