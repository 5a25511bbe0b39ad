/// Puts neighbours that the record joins by "or" below one introduction, so that none of them is shown as a rule
/// that everybody has to meet.
enum AlternativeGrouper {
  /// The criteria, with each run "A or", "B or", "C" as the children of an introduction without words.
  static func grouped(_ criteria: [JudgedCriterion]) -> [JudgedCriterion] {
    var grouped: [JudgedCriterion] = []
    var run: [JudgedCriterion] = []
    for judged in criteria {
      run.append(judged)
      if joinsNext(judged) { continue }
      grouped += closed(run)
      run = []
    }
    return grouped + closed(run)
  }

  private static func joinsNext(_ judged: JudgedCriterion) -> Bool {
    judged.verdict.polarity == .must && judged.verdict.kind == .rule && judged.children.isEmpty
      && judged.criterion.original.count > 3 && RowText.joiner(judged.criterion.original) == "or"
  }

  private static func closed(_ run: [JudgedCriterion]) -> [JudgedCriterion] {
    guard run.count > 1, let first = run.first,
      run.allSatisfy({ $0.verdict.polarity == .must && $0.verdict.kind == .rule })
    else {
      return run
    }
    let intro = Criterion(
      original: "", kind: .intro, topic: first.criterion.topic, heading: first.criterion.heading,
      relation: .any,
      line: first.criterion.line)
    return [JudgedCriterion(criterion: intro, verdict: first.verdict, children: run)]
  }
}
