import CommonMark
import Diagnostics

/// Finds slips of the sponsor and other things that staff should know. Nothing is mended.
enum SponsorSlips {
  static func findings(
    in text: EligibilityText, markdown: String, ages: AgeBounds, broken: MarkdownLimit?,
    at position: SourcePosition
  ) -> [Finding] {
    var kinds: [EligibilityFinding] = []
    if broken != nil { kinds.append(.tooLargeForMarkdown) }
    if !text.isEnglish { kinds.append(.otherLanguage) }
    if text.criteria.isEmpty { kinds.append(.onlyHeading) }
    if hasDoubleEscape(markdown) { kinds.append(.doubleEscape) }
    let whole = kinds.map { $0.finding(at: position) }
    guard text.isEnglish else { return whole }
    return whole + text.groups.flatMap { findings(in: $0, ages, position) }
  }

  private static func hasDoubleEscape(_ markdown: String) -> Bool {
    guard markdown.utf8.contains(UInt8(ascii: "&")) else { return false }
    let escapes: [StaticString] = ["\\&lt;", "\\&gt;", "&amp;lt;", "&amp;gt;", "\\&amp;"]
    return escapes.contains { ScalarKinds.has($0, in: markdown) }
  }

  private static func findings(in group: CriterionGroup, _ ages: AgeBounds, _ position: SourcePosition)
    -> [Finding]
  {
    group.criteria.flatMap(\.flattened).flatMap { criterion in
      slips(in: criterion, group, ages).map { kind, headline, fix in
        Finding(kind, at: position, headline, excerpt: criterion.original, fix: fix)
      }
    }
  }

  private typealias Slip = (EligibilityFinding, String, String)

  private static func slips(in criterion: Criterion, _ group: CriterionGroup, _ ages: AgeBounds) -> [Slip] {
    var slips: [Slip] = []
    guard mayHoldSlip(criterion.text) else { return polaritySlips(criterion) }
    let sentence = Sentence(criterion.text)
    if PerformanceScales.disagree(in: sentence) {
      slips.append(
        (
          .scalesDisagree, "Rule \(criterion.number) gives performance scales that point opposite ways",
          "tell the sponsor"
        ))
    }
    if resolvesUpward(sentence) {
      slips.append(
        (
          .resolvesUpward, "Rule \(criterion.number) lets a side effect resolve to a higher grade",
          "tell the sponsor"
        ))
    }
    if group.who == .joiner, group.part == nil, AgeSlips.contradicts(sentence, criterion.polarity, ages) {
      slips.append(
        (
          .ageDisagrees, "Rule \(criterion.number) gives another age than the record's age fields",
          "ask the sponsor which one holds"
        ))
    }
    if let target = DeadReferences.target(in: sentence) {
      slips.append(
        (
          .deadReference, "Rule \(criterion.number) points to \"\(target)\", which is not in the record",
          "ask the sponsor what it says"
        ))
    }
    return slips + polaritySlips(criterion)
  }

  /// A quick look, so that few rules are read closely.
  private static func mayHoldSlip(_ text: String) -> Bool {
    let signs: [StaticString] = [
      "arnofsky", "ansky", "KPS", "esol", "ecover", "age", "Age", "AGE", "old", "young", "ection", "ppendi",
      "able ", "nnex", "ttachment",
    ]
    return signs.contains { ScalarKinds.has($0, in: text) }
  }

  private static func polaritySlips(_ criterion: Criterion) -> [Slip] {
    switch criterion.polarityReason {
    case .requirementUnderExclusion, .healthyLimitUnderExclusion:
      return [
        (
          .misfiled, "Rule \(criterion.number) says what has to be true, under an exclusion heading",
          "check that it is a requirement"
        )
      ]
    case .disagreement, .negationUnderExclusion, .noHeading:
      guard criterion.polarity == .unsure, criterion.kind == .rule else { return [] }
      return [(.unsure, "Rule \(criterion.number) can be read both ways", "find out how it is meant")]
    case .inclusionHeading, .exclusionHeading, .prohibition, .saysExcluded, .saysRequired, .permission,
      .exception, .parent,
      .lackUnderExclusion, .notARule, .otherLanguage, .writtenByHand:
      return []
    }
  }

  /// "Not resolving to ≥ grade 2".
  private static func resolvesUpward(_ sentence: Sentence) -> Bool {
    let words = sentence.all
    for (i, word) in words.enumerated()
    where ["resolving", "resolved", "resolve", "recovered", "recovery"].contains(word) {
      let after = words[(i + 1)..<min(i + 6, words.count)]
      guard after.first == "to", let sign = after.firstIndex(where: { ["≥", ">"].contains($0) }) else {
        continue
      }
      if words[sign..<min(sign + 3, words.count)].contains(where: { $0 == "grade" || $0 == "ctcae" }) {
        return true
      }
    }
    return false
  }
}
