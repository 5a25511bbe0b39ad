import CommonMark
import PlainLanguage

/// Every rule with boxes, for paper: what fits one side of a sheet first, so that the rules and the questions are one
/// sheet to take along; the other rules on sheets of their own.
struct Checklist {
  private let context: EditionContext
  private let sheet: ChecklistSheet

  init(_ context: EditionContext) {
    self.context = context
    sheet = ChecklistSheet(context.criteria.filter { CriteriaSide($0.criterion) != .note })
  }

  /// The rules of the first side; each part begins with the words that its items follow, such as "Your child can join
  /// only if they:".
  var first: [PageNode] {
    let parts = sides(of: sheet.first).map { side, own in
      PageNode.element(
        .section, [PageAttribute("class", "checklist"), PageAttribute("data-side", side.rawValue)],
        [.element(.h2, [.text(side.heading)])] + items(side, own))
    }
    guard !sheet.others.isEmpty else { return parts }
    let words =
      PageWords.own("This sheet has ") + count(sheet.first.count) + PageWords.own(" of ")
      + count(sheet.first.count + sheet.others.count)
      + PageWords.own(" rules. The others come after the questions.")
    return parts + [.element(.p, [PageAttribute("class", "meta")], words)]
  }

  /// The other rules; empty where all fit.
  var others: [PageNode] {
    sides(of: sheet.others).flatMap { side, own -> [PageNode] in
      [
        .element(.h3, [.text(side.heading)]),
        .element(
          .div, [PageAttribute("class", "checklist"), PageAttribute("data-side", side.rawValue)],
          items(side, own)),
      ]
    }
  }

  private func sides(of criteria: [ShownCriterion]) -> [(CriteriaSide, [ShownCriterion])] {
    CriteriaSide.allCases.compactMap { side in
      let own = criteria.filter { CriteriaSide($0.criterion) == side }
      return own.isEmpty ? nil : (side, own)
    }
  }

  private func items(_ side: CriteriaSide, _ own: [ShownCriterion]) -> [PageNode] {
    [
      .element(.p, [.text(lead(side, own))]),
      .element(.ul, own.map { item($0.criterion, $0.words) }),
    ]
  }

  private func count(_ number: Int) -> [PageNode] { PageWords.computed(String(number), rule: "count") }

  private func lead(_ side: CriteriaSide, _ own: [ShownCriterion]) -> String {
    let people = CriteriaPerson.all(in: own)
    guard people.count == 1, people[0].heading == nil else { return side.leadForAll }
    return side.lead(people[0].subject(context))
  }

  private func item(_ criterion: Criterion, _ words: RewrittenCriterion) -> PageNode {
    let below = zip(criterion.children, words.children).map { item($0, $1) }
    let nested: [PageNode] = below.isEmpty ? [] : [.element(.ul, below)]
    let marks = CriteriaBlocks(context: context).marks(criterion)
    switch words.wording {
    case .plain(let plain):
      let lines = [plain.lead] + plain.items + plain.after
      return .element(.li, marks, lines.map { .element(.p, PageWords.plain($0)) } + nested)
    case .original:
      let quote = PageNode.element(
        .p, [PageAttribute("data-words", "registry")], [.text(criterion.whole ?? criterion.original)])
      return .element(.li, marks, [quote] + nested)
    }
  }
}
