import CommonMark
import PlainLanguage

/// The words of the glossary, each with the trials in which it stands.
struct GlossaryBlocks {
  private let uses: [String: [TrialSummary]]
  /// The most trials that are named for one word.
  private static let most = 5

  /// Whether the site has a search, which finds a word by its other forms too.
  private let isSearched: Bool

  init(trials: [TrialSummary], isSearched: Bool = false) {
    self.isSearched = isSearched
    var uses: [String: [TrialSummary]] = [:]
    for trial in trials { for term in trial.terms { uses[term, default: []].append(trial) } }
    self.uses = uses
  }

  /// The meanings of some terms.
  func meanings(_ terms: [Term]) -> PageNode {
    .element(.dl, [PageAttribute("class", "glossary")], terms.map(entry))
  }

  /// The names of all terms below their letters, each a link to its meaning, with the number of studies that use it.
  func names(_ terms: [Term]) -> [PageNode] {
    GlossaryLetters.grouped(terms).map { letter, own in
      let title = PageAttribute("id", "letter-\(letter)-title")
      return .element(
        .section,
        [
          PageAttribute("id", "letter-\(letter)"), PageAttribute("aria-labelledby", "letter-\(letter)-title"),
        ],
        [
          .element(.h2, [title], [.text(letter.uppercased())]),
          .element(.ul, [PageAttribute("class", "index")], own.map { name($0, letter: letter) }),
        ])
    }
  }

  private func name(_ term: Term, letter: String) -> PageNode {
    let link = PageNode.element(
      .a, [PageAttribute("href", "\(letter)/index.html#\(term.slug)")], [.text(term.name)])
    guard let count = uses[term.slug]?.count else { return .element(.li, [link]) }
    let words = " \(count) \(count == 1 ? "study" : "studies")"
    return .element(.li, [link, .element(.span, [PageAttribute("class", "count")], [.text(words)])])
  }

  private func entry(_ term: Term) -> PageNode {
    var name: [PageNode] = [.text(term.name)]
    if let say = term.pronunciation {
      name.append(
        .element(
          .span, [PageAttribute("class", "say"), PageAttribute("data-words", "names")], [.text(" (\(say))")]))
    }
    var blocks: [PageNode] = [.element(.dt, [PageAttribute("id", term.slug)] + searchMarks(term), name)]
    for sense in term.senses {
      guard let meanings = sense.meanings else { continue }
      let full = sense.spelledOut.map { $0.prefix(1).uppercased() + $0.dropFirst() + ". " } ?? ""
      blocks.append(.element(.dd, [.text(full + meanings.standard)]))
    }
    if let trials = uses[term.slug] { blocks.append(used(trials)) }
    return .element(.div, blocks)
  }

  /// The word itself weighs more than the mention of it in another meaning.
  private func searchMarks(_ term: Term) -> [PageAttribute] {
    guard isSearched else { return [] }
    let forms = Set(term.allForms).subtracting([term.name]).sorted().joined(separator: " ")
    let also = [PageAttribute("data-also", forms), PageAttribute("data-pagefind-index-attrs", "data-also")]
    return [PageAttribute("data-pagefind-weight", "10")] + (forms.isEmpty ? [] : also)
  }

  private func used(_ trials: [TrialSummary]) -> PageNode {
    var nodes: [PageNode] = [.text("In: ")]
    for (index, trial) in trials.prefix(Self.most).enumerated() {
      if index > 0 { nodes.append(.text(", ")) }
      nodes.append(.element(.a, [PageAttribute("href", "../../" + trial.path)], [.text(trial.shownId)]))
    }
    if trials.count > Self.most { nodes.append(.text(" and \(trials.count - Self.most) more")) }
    return .element(.dd, [PageAttribute("class", "used"), PageAttribute("data-words", "names")], nodes)
  }
}
