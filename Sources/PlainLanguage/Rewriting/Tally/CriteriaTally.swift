import Diagnostics

/// How the rules of one record came out in one edition, for the report of a build.
///
/// Every criterion is counted once: `criteria` = `inPlainWords` + `kept.count` + `unsure.count`.
public struct CriteriaTally: Sendable, Hashable, Codable {
  /// All criteria of the record, parents and children.
  public var criteria: Int
  /// Those that the page says in the program's own words.
  public var inPlainWords: Int
  /// Those that keep the record's words, in the order of the record.
  public var kept: [KeptCriterion]
  /// Those that can be read both ways, in the order of the record.
  public var unsure: [UnsureCriterion]
  /// What looks like a slip of the sponsor, in the order of the record.
  public var slips: [SponsorSlip]

  /// Counts a record's criteria.
  ///
  /// - Parameters:
  ///   - text: the record's rules.
  ///   - words: what an edition says for `text`'s criteria, in the same order.
  public init(_ text: EligibilityText, words: [RewrittenCriterion]) {
    let criteria = text.criteria
    let wordings = words.flatMap(\.flattened)
    self.criteria = criteria.count
    inPlainWords = wordings.count { $0.wording.isPlain }
    unsure = zip(criteria, wordings).compactMap(UnsureCriterion.init)
    kept = zip(criteria, wordings).compactMap(KeptCriterion.init)
    slips = text.findings.compactMap(SponsorSlip.init)
  }
}

extension CriteriaTally {
  /// How many criteria keep the record's words for each reason, the most frequent first.
  public var keptByReason: [(reason: KeptReason, count: Int)] {
    Dictionary(grouping: kept, by: \.reason).map { (reason: $0.key, count: $0.value.count) }
      .sorted { ($1.count, $0.reason.rawValue) < ($0.count, $1.reason.rawValue) }
  }
}
