/// What a sentence means under a heading.
struct Verdict: Sendable, Hashable {
  var polarity: Polarity
  var reason: PolarityReason
  var kind: CriterionKind = .rule
  /// Whether the sentence itself says so, whatever the heading.
  var isExplicit = false
  /// What an unsure sentence becomes when its whole group turns out to be filed under the wrong heading.
  var leaning: Polarity?

  static func must(_ reason: PolarityReason) -> Verdict {
    Verdict(polarity: .must, reason: reason, isExplicit: true)
  }
  static func mustNot(_ reason: PolarityReason) -> Verdict {
    Verdict(polarity: .mustNot, reason: reason, isExplicit: true)
  }
  static func unsure(_ reason: PolarityReason, leaning: Polarity? = nil) -> Verdict {
    Verdict(polarity: .unsure, reason: reason, isExplicit: true, leaning: leaning)
  }
  static let remark = Verdict(polarity: .unsure, reason: .notARule, kind: .note, isExplicit: true)
}

/// What surrounds a sentence and says which side it is on.
struct SentenceSide: Sendable, Hashable {
  /// What the heading, or the sentence that introduces this one, says.
  var side: GroupSide
  /// Whether a sentence introduces this one; then it, not a heading, is the reason.
  var hasParent = false
  /// The record's own ages in years, to tell a misfiled age from a meant one.
  var ages = AgeBounds()
  /// Whether the whole row stands among the inclusion rules too.
  var isRepeated = false
  /// What the record's inclusion rules ask for.
  var facts = InclusionFacts()
}
