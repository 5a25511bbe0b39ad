/// What a sentence itself says about joining, apart from any heading.
struct SentenceClaims: Sendable {
  /// A remark, no rule.
  let isRemark: Bool
  /// "Patients with X are excluded", "X is not allowed".
  let saysExcluded: Bool
  /// "Pregnancy has to be excluded": it could mean "ruled out" or "kept out".
  let saysRuledOut: Bool
  /// "Patients with X are eligible", "X is allowed".
  let saysAllowed: Bool
  /// "Must not", "may not".
  let prohibits: Bool
  /// "Must", "should", "has to".
  let requires: Bool
  /// "Must" in a clause that may only describe people ("Patients who must take …").
  let mayRequire: Bool

  init(_ sentence: Sentence) {
    isRemark = RemarkReader.isRemark(sentence)
    let joining = JoiningReader.reading(of: sentence)
    saysExcluded = joining == .excluded
    saysRuledOut = joining == .ruledOut
    saysAllowed = joining == .allowed
    let modals = ModalReader.reading(of: sentence)
    prohibits = modals == .prohibits
    requires = modals == .requires
    mayRequire = modals == .mayRequire
  }
}
