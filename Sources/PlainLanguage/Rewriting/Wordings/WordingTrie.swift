/// Finds the longest wording that begins at a word. Matching never allocates more than its answer.
struct WordingTrie: Sendable {
  /// A wording found in a text.
  struct Match: Sendable {
    let wording: Wording
    /// How many tokens it covers, hyphens among them.
    let length: Int
    /// Whether the last word of the form stands in the plural.
    let isPlural: Bool
    /// Whether it ends in 's or s'.
    let isPossessive: Bool
    /// For an action: the form in which the verb stands.
    let verbForm: VerbForms.Form
  }

  struct Node: Sendable {
    var next: [String: Int] = [:]
    /// The ranks of the wordings that end here; the first counts.
    var ranks: [Int] = []
    /// How many phrases that stay as they are end here.
    var exceptions = 0
    /// How many phrases lead through here.
    var uses = 0
  }

  var nodes = [Node()]
  /// Places in `nodes` that no phrase leads through any more.
  var free: [Int] = []
  var wordings: [Int: Wording] = [:]
  /// The forms of verbs that begin an action ("administered"), with where the base form leads.
  var verbStarts: [String: (place: Int, form: VerbForms.Form)] = [:]

  /// How many tokens from `start` stand in a phrase that an editor wants left alone; 0 for none.
  func exceptionLength(_ tokens: [Token], at start: Int) -> Int {
    var best = 0
    walk(tokens, at: start) { place, length, _ in if nodes[place].exceptions > 0 { best = max(best, length) }
    }
    return best
  }

  /// The longest wording at a token, or nil.
  func match(_ tokens: [Token], at start: Int) -> Match? {
    // EGFR is a gene, eGFR a test of the kidneys: only the second may become words about kidneys.
    if tokens[start].text == "EGFR" { return nil }
    guard start == 0 || !joins(tokens[start - 1]) || tokens[start].spaced else { return nil }
    var best: Match?
    walk(tokens, at: start) { place, length, change in
      guard let rank = nodes[place].ranks.first, length > (best?.length ?? 0),
        closes(tokens, at: start + length), let wording = wordings[rank], change.fits(wording.kind)
      else { return }
      best = Match(
        wording: wording, length: length, isPlural: change == .plural || change == .pluralPossessive,
        isPossessive: change == .possessive || change == .pluralPossessive, verbForm: change.verbForm)
    }
    return best
  }

  private func joins(_ token: Token) -> Bool { token.text == "-" }

  private func closes(_ tokens: [Token], at end: Int) -> Bool {
    guard end < tokens.count, tokens[end].text == "-", !tokens[end].spaced else { return true }
    return end + 1 >= tokens.count || tokens[end + 1].spaced || tokens[end + 1].kind == .punctuation
  }

  /// How the last matched word differs from the form.
  private enum Change: Equatable {
    case none, plural, possessive, pluralPossessive
    case verb(VerbForms.Form)

    var verbForm: VerbForms.Form {
      if case .verb(let form) = self { form } else { .base }
    }

    func fits(_ kind: WordingKind) -> Bool {
      switch self {
      case .none: true
      case .plural: kind == .thing || kind == .stuff || kind == .name || kind == .things
      case .possessive, .pluralPossessive: kind != .action && kind != .quality
      case .verb: kind == .action
      }
    }
  }

  private func walk(_ tokens: [Token], at start: Int, visit: (Int, Int, Change) -> Void) {
    var place = 0
    var index = start
    var verb: VerbForms.Form?
    while index < tokens.count {
      let token = tokens[index]
      if token.text == "-", place != 0, !token.spaced, index + 1 < tokens.count, !tokens[index + 1].spaced {
        index += 1
        continue
      }
      visitLastWord(token, from: place, length: index - start + 1, visit: visit)
      if let next = nodes[place].next[token.lower] {
        place = next
      } else if place == 0, let (next, form) = verbStart(token) {
        place = next
        verb = form
      } else {
        return
      }
      index += 1
      visit(place, index - start, verb.map(Change.verb) ?? .none)
    }
  }

  private func verbStart(_ token: Token) -> (Int, VerbForms.Form)? {
    verbStarts[token.lower].map { ($0.place, $0.form) }
  }

  private func visitLastWord(_ token: Token, from place: Int, length: Int, visit: (Int, Int, Change) -> Void)
  {
    guard token.kind == .word, token.lower.last == "s" else { return }
    var word = token.lower
    var possessive = false
    if word.hasSuffix("'s") {
      word = String(word.dropLast(2))
      possessive = true
    }
    if possessive, let next = nodes[place].next[word] { visit(next, length, .possessive) }
    for singular in WordForms.singulars(word) {
      if let next = nodes[place].next[singular] {
        visit(next, length, possessive ? .pluralPossessive : .plural)
      }
    }
  }
}
