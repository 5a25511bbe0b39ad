import PlainLanguage

/// Which rules stand on the first side of a printed checklist: those that families ask about first, as far as a side of
/// Letter paper (the shorter of the two sizes) has room for them and for notes.
struct ChecklistSheet {
  /// Points of height for rules and their headings; the rest of the 689 is for the title and the lines below it.
  private static let room = 560
  /// Points that a heading with its first words takes.
  private static let heading = 52
  /// Signs that one line of 12 points holds, and the points between two lines.
  private static let signs = 74
  private static let line = 17
  /// Points for notes below a rule.
  private static let notes = 20

  /// In the order of the record.
  let first: [ShownCriterion]
  let others: [ShownCriterion]

  init(_ criteria: [ShownCriterion]) {
    var left = Self.room
    var sides: Set<CriteriaSide> = []
    var chosen: Set<Int> = []
    for place in CriteriaSelection.ranked(criteria) {
      let side = CriteriaSide(criteria[place].criterion)
      let height =
        Self.height(of: criteria[place].criterion, criteria[place].words)
        + (sides.contains(side) ? 0 : Self.heading)
      guard height <= left else { continue }
      left -= height
      sides.insert(side)
      chosen.insert(place)
    }
    first = criteria.indices.filter(chosen.contains).map { criteria[$0] }
    others = criteria.indices.filter { !chosen.contains($0) }.map { criteria[$0] }
  }

  /// The points that a rule takes with all its parts.
  private static func height(of criterion: Criterion, _ words: RewrittenCriterion) -> Int {
    let texts: [String] =
      switch words.wording {
      case .plain(let plain): ([plain.lead] + plain.items + plain.after).map(\.characters)
      case .original: [criterion.whole ?? criterion.original]
      }
    let own = texts.reduce(notes) { $0 + ($1.count / signs + 1) * line }
    return zip(criterion.children, words.children).reduce(own) { $0 + height(of: $1.0, $1.1) }
  }
}
