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
    EligibilityText(groups: [])
  }
}
