/// Builds the groups of an eligibility text from their rows.
struct EligibilityBuilder {
  let ages: AgeBounds
  let isEnglish: Bool
  let showsNumbers: Bool
  let topics: TopicReader
  var facts = InclusionFacts()

  /// A group with every criterion judged.
  func group(_ outline: OutlineGroup) -> CriterionGroup {
    let sections = outline.sections.map { judged($0, outline.side) }
    let settled = settled(sections.map(\.criteria), outline.side)
    let finished = zip(sections, settled).map { section, criteria in
      CriterionSection(
        heading: section.heading, criteria: AlternativeGrouper.grouped(criteria).map(\.finished))
    }
    return CriterionGroup(
      heading: outline.heading, side: outline.side, who: outline.who, part: outline.part, sections: finished)
  }

  private func judged(_ section: OutlineSection, _ side: GroupSide) -> (
    heading: String?, criteria: [JudgedCriterion]
  ) {
    let judge = CriterionJudge(
      heading: section.heading, topics: topics, showsNumbers: showsNumbers, isEnglish: isEnglish)
    let context = SentenceSide(side: side, ages: ages, facts: side == .exclusion ? facts : InclusionFacts())
    let nodes = OutlineNode.trees(RowMender.mended(section.rows))
    return (section.heading, nodes.flatMap { judge.criteria(of: $0, context) })
  }

  /// Doubts are settled by the whole group, not by one sub-heading of it.
  private func settled(_ sections: [[JudgedCriterion]], _ side: GroupSide) -> [[JudgedCriterion]] {
    let all = GroupEvidence.settled(sections.flatMap(\.self), side: side)
    var rest = all[...]
    return sections.map { section in
      defer { rest = rest.dropFirst(section.count) }
      return Array(rest.prefix(section.count))
    }
  }
}
