import TrialRecords

extension RecordGaps {
  /// A study that is over takes nobody: what is left to ask is what came of it.
  var overGaps: [Gap] {
    var gaps: [Gap] = []
    if trial.hasResults != true {
      gaps.append(
        Gap(.after, you: "What came out of the study?", unknown: "What came out of the study."))
    }
    if isStoppedWithoutReason {
      gaps.append(Gap(.after, you: "Why was the study stopped?", unknown: "Why the study was stopped."))
    }
    if isTreated && (practical?.sideEffects ?? []).isEmpty && trial.results?.adverseEvents == nil {
      gaps.append(
        Gap(
          .treatment, you: "What side effects did people have?",
          unknown: "The side effects that people had."))
    }
    if isTreated {
      gaps.append(
        Gap(
          .treatment, you: "Can I get this treatment now, outside a study?",
          family: "Can {person} get this treatment now, outside a study?",
          unknown: "Whether the treatment can be had now."))
    }
    if isTreated && practical?.usualTreatment == nil {
      gaps.append(
        Gap(
          .treatment, you: "What other choices do I have?", family: "What other choices do we have?",
          unknown: "What the usual treatment is."))
    }
    gaps.append(
      Gap(
        .joining, you: "Is there another study that I could join?",
        family: "Is there another study that {person} could join?"))
    return gaps
  }

  private var isStoppedWithoutReason: Bool {
    let status = trial.status.overall?.value
    return (status == .terminated || status == .withdrawn) && trial.status.whyStopped == nil
  }
}
