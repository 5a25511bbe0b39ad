import CommonMark
import Diagnostics

/// Understands a record's eligibility text.
public enum EligibilityParser {
  /// The groups of criteria of an escaped CommonMark text, every word of it, in order.
  ///
  /// - Parameters:
  ///   - markdown: the record's `eligibilityCriteria`; nil or empty gives no groups and a finding.
  ///   - minimumAge: the record's field, such as "18 Years", to be compared with the text; nil when absent.
  ///   - maximumAge: the record's field, such as "21 Years"; nil when absent.
  ///   - position: where the text stands, for findings.
  public static func parse(
    markdown: String?, minimumAge: String? = nil, maximumAge: String? = nil, at position: SourcePosition
  ) -> EligibilityText {
    guard let markdown, VisibleText.hasWords(markdown) else {
      return EligibilityText(groups: [], findings: [EligibilityFinding.missing.finding(at: position)])
    }
    let (rows, broken) = OutlineReader.rows(of: markdown)
    let ages = AgeBounds(minimum: minimumAge, maximum: maximumAge)
    let isEnglish = LanguageReader.isEnglish(rows.map(\.text))
    let outline = OutlineGrouper.groups(of: rows.flatMap(RowCutter.cut))
    let builder = EligibilityBuilder(
      ages: ages, isEnglish: isEnglish, showsNumbers: NumberReferences.occur(in: rows), topics: TopicReader(),
      facts: InclusionFacts(outline))
    var text = EligibilityText(groups: outline.map(builder.group), isEnglish: isEnglish)
    number(&text.groups)
    WholeItems.mark(&text.groups)
    text.findings = SponsorSlips.findings(
      in: text, markdown: markdown, ages: ages, broken: broken, at: position)
    return text
  }

  /// Numbers the criteria from 1, parents before their children.
  private static func number(_ groups: inout [CriterionGroup]) {
    var next = 1
    for group in groups.indices {
      for section in groups[group].sections.indices {
        number(&groups[group].sections[section].criteria, from: &next)
      }
    }
  }

  private static func number(_ criteria: inout [Criterion], from next: inout Int) {
    for index in criteria.indices {
      criteria[index].number = next
      next += 1
      number(&criteria[index].children, from: &next)
    }
  }
}
