/// A main heading with all rows below it, before they are understood.
struct OutlineGroup: Sendable, Hashable {
  var heading: String?
  var side: GroupSide
  var who: CriterionPerson
  var part: String?
  var sections: [OutlineSection] = []

  /// Whether it is nothing but a heading.
  var isBare: Bool { sections.allSatisfy { $0.rows.isEmpty && $0.heading == nil } }
}

/// A sub-heading with the rows below it.
struct OutlineSection: Sendable, Hashable {
  var heading: String?
  var rows: [OutlineRow] = []
}
