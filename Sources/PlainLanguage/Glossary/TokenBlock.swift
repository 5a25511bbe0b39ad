/// The tokens of one block of a page, cut into sentences, with the places that are no words at all.
struct TokenBlock: Sendable {
  /// All tokens of the block.
  let tokens: [TermToken]
  /// Its sentences, one after the other.
  let sentences: [Range<Int>]
  /// Whether each token is part of an address of the internet or of mail.
  private let addresses: Set<Int>

  /// Cuts tokens into sentences.
  init(_ tokens: [TermToken]) {
    self.tokens = tokens
    sentences = Self.sentences(tokens)
    addresses = Self.addresses(tokens)
  }

  /// The sentence of a token.
  func sentence(of place: Int) -> Range<Int> {
    var low = 0
    var high = sentences.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return sentences.indices.contains(low) ? sentences[low] : 0..<tokens.count
  }

  /// Whether most words of a sentence are in capitals, so that capitals say nothing.
  func isShouted(_ sentence: Range<Int>) -> Bool {
    let long = tokens[sentence].filter { $0.kind == .word && $0.shape.capitals + $0.shape.smalls >= 3 }
    let shouted = long.filter(\.shape.isShouted).count
    return long.count >= 3 && shouted * 2 > long.count
  }

  /// Whether a token is part of an address.
  func isInAddress(_ place: Int) -> Bool { addresses.contains(place) }

  private static let stop = TermTokenizer.hashes(of: ".").exact
  private static let ends = Set([".", "!", "?", ";", "•", "。"].map { TermTokenizer.hashes(of: $0).exact })

  private static func sentences(_ tokens: [TermToken]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for place in tokens.indices where isEnd(tokens, place) {
      found.append(start..<place + 1)
      start = place + 1
    }
    if start < tokens.count { found.append(start..<tokens.count) }
    return found
  }

  private static func isEnd(_ tokens: [TermToken], _ place: Int) -> Bool {
    let token = tokens[place]
    if token.kind == .line { return true }
    guard token.kind == .sign, ends.contains(token.exact) else { return false }
    guard token.exact == stop, place + 1 < tokens.count else { return true }
    // The stops of "e.g.", "2.5" and "vs. placebo" end nothing.
    let next = tokens[place + 1]
    return !next.isGlued && (next.shape.beginsWithCapital || next.kind != .word)
  }
}

extension TokenBlock {
  private static let at = TermTokenizer.hashes(of: "@").exact
  private static let slash = TermTokenizer.hashes(of: "/").exact
  private static let www = TermTokenizer.hashes(of: "www").exact
  private static let domains = Set(
    ["com", "org", "gov", "net", "edu", "eu", "io", "de", "nl", "uk", "int"].map {
      TermTokenizer.hashes(of: $0).exact
    })

  /// The tokens of each run without white space that looks like an address.
  private static func addresses(_ tokens: [TermToken]) -> Set<Int> {
    var found: Set<Int> = []
    var start = 0
    while start < tokens.count {
      var end = start + 1
      while end < tokens.count, tokens[end].isGlued { end += 1 }
      if end - start > 2, isAddress(tokens[start..<end]) { found.formUnion(start..<end) }
      start = end
    }
    return found
  }

  private static func isAddress(_ run: ArraySlice<TermToken>) -> Bool {
    var previous: UInt64 = 0
    for token in run {
      if token.exact == at || token.folded == www { return true }
      if token.exact == slash, previous == slash { return true }
      if previous == stop, domains.contains(token.folded), token.shape.capitals == 0 { return true }
      previous = token.exact
    }
    return false
  }
}
