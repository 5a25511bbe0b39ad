import CommonMark

/// Lists of trials.
enum TrialLists {
  /// The most trials in one list of the home page; the rest stand in the browse pages.
  static let most = 30

  /// The first trials of many, for the home page, and the way to all of them.
  static func some(_ trials: [TrialSummary], all address: String?) -> [PageNode] {
    guard trials.count > most else { return list(trials, root: "") }
    let count = PageWords.computed(NumberWords.grouped(trials.count), rule: "count")
    let words = [PageNode.text("See all ")] + count
    let way = address.map { PageNode.element(.a, [PageAttribute("href", $0)], words) }
    let more = PageNode.element(
      .p, [PageAttribute("class", "more-rules")], way.map { [$0] } ?? words + [.text(" in the lists")])
    return list(Array(trials.prefix(most)), root: "") + [more]
  }

  static func list(_ trials: [TrialSummary], root: String) -> [PageNode] {
    guard !trials.isEmpty else { return [] }
    let titles = Dictionary(trials.map { ($0.title.plainText, 1) }, uniquingKeysWith: +)
    let items = trials.map { item($0, root: root, isAlike: (titles[$0.title.plainText] ?? 0) > 1) }
    return [.element(.ul, [PageAttribute("class", "trials")], items)]
  }

  /// A study whose title stands more than once in the list also says who runs it.
  private static func item(_ trial: TrialSummary, root: String, isAlike: Bool) -> PageNode {
    let status = PageNode.element(
      .span, [PageAttribute("class", "status status-\(trial.openness.rawValue)")], [.text(trial.statusLabel)])
    let facts = [
      trial.ages,
      trial.countries.count > 2
        ? "\(trial.countries.count) countries" : trial.countries.joined(separator: ", "),
      isAlike ? trial.sponsor : "", trial.shownId,
    ]
    return .element(
      .li,
      [
        .element(.a, [PageAttribute("href", root + trial.path)], trial.title), .text(" "), status,
        .element(
          .p, [PageAttribute("class", "meta"), PageAttribute("data-words", "names")],
          [.text(facts.filter { !$0.isEmpty }.joined(separator: "\u{A0}· "))]),
      ])
  }
}
