import CommonMark
import PlainLanguage

/// All words of the glossary, by letter, each with the trials in which it stands.
struct GlossaryBlocks {
  private let uses: [String: [TrialSummary]]
  /// The most trials that are named for one word.
  private static let most = 5

  init(trials: [TrialSummary]) {
    var uses: [String: [TrialSummary]] = [:]
    for trial in trials { for term in trial.terms { uses[term, default: []].append(trial) } }
    self.uses = uses
  }

  func nodes(_ terms: [Term]) -> [PageNode] {
    Self.byLetter(terms).map { letter, own in
      .element(
        .section,
        [
          PageAttribute("id", "letter-\(letter)"), PageAttribute("aria-labelledby", "letter-\(letter)-title"),
        ],
        [
          .element(.h2, [PageAttribute("id", "letter-\(letter)-title")], [.text(letter.uppercased())]),
          .element(.dl, [PageAttribute("class", "glossary")], own.map(entry)),
        ])
    }
  }

  static func letters(_ terms: [Term]) -> [PageNode] {
    [
      .element(
        .nav, [PageAttribute("class", "letters"), PageAttribute("aria-label", "Letters")],
        [
          .element(
            .ul,
            byLetter(terms).map { letter, _ in
              .element(
                .li,
                [.element(.a, [PageAttribute("href", "#letter-\(letter)")], [.text(letter.uppercased())])])
            })
        ])
    ]
  }

  private static func byLetter(_ terms: [Term]) -> [(String, [Term])] {
    let groups = Dictionary(grouping: terms) { term -> String in
      guard let first = term.name.lowercased().first, first.isASCII, first.isLetter else { return "0-9" }
      return String(first)
    }
    return groups.keys.sorted().compactMap { key in groups[key].map { (key, $0) } }
  }

  private func entry(_ term: Term) -> PageNode {
    var name: [PageNode] = [.text(term.name)]
    if let say = term.pronunciation {
      name.append(
        .element(
          .span, [PageAttribute("class", "say"), PageAttribute("data-words", "names")], [.text(" (\(say))")]))
    }
    var blocks: [PageNode] = [.element(.dt, name)]
    for sense in term.senses {
      guard let meanings = sense.meanings else { continue }
      let full = sense.spelledOut.map { $0.prefix(1).uppercased() + $0.dropFirst() + ". " } ?? ""
      blocks.append(.element(.dd, [.text(full + meanings.standard)]))
    }
    if let trials = uses[term.slug] { blocks.append(used(trials)) }
    return .element(.div, [PageAttribute("id", term.slug)], blocks)
  }

  private func used(_ trials: [TrialSummary]) -> PageNode {
    var nodes: [PageNode] = [.text("In: ")]
    for (index, trial) in trials.prefix(Self.most).enumerated() {
      if index > 0 { nodes.append(.text(", ")) }
      nodes.append(.element(.a, [PageAttribute("href", "../" + trial.path)], [.text(trial.shownId)]))
    }
    if trials.count > Self.most { nodes.append(.text(" and \(trials.count - Self.most) more")) }
    return .element(.dd, [PageAttribute("class", "used"), PageAttribute("data-words", "names")], nodes)
  }
}
