/// A criterion with what its sentence said, while its group is still being judged.
struct JudgedCriterion: Sendable {
  var criterion: Criterion
  var verdict: Verdict
  var children: [JudgedCriterion] = []

  /// The finished criterion with all below it.
  var finished: Criterion {
    var done = criterion
    done.polarity = verdict.polarity
    done.polarityReason = verdict.reason
    done.kind = criterion.kind == .rule ? verdict.kind : criterion.kind
    done.children = children.map(\.finished)
    return done
  }

  /// This one and all below it.
  var flattened: [JudgedCriterion] { [self] + children.flatMap(\.flattened) }
}
