import PlainLanguage
import TrialRecords

extension RecordGaps {
  /// What daily life in the study asks of people.
  var practicalGaps: [Gap] {
    var gaps: [Gap] = []
    if practical?.visits == nil {
      gaps.append(
        Gap(
          .dailyLife, you: "How often would I have to come, and for how long?",
          family: "How often would we have to come, and for how long?", unknown: "How many visits there are.")
      )
    }
    if practical?.costs == nil {
      gaps.append(
        Gap(
          .dailyLife, you: "What would it cost me?", family: "What would it cost us?",
          unknown: "What it costs, and who pays."))
    }
    if practical?.travel == nil {
      gaps.append(
        Gap(
          .dailyLife, you: "Is there help with travel?",
          family: "Is there help with travel and a place to stay?"))
    }
    gaps.append(
      Gap(
        .joining, you: "What happens if I say no, or want to stop?",
        family: "What happens if we say no, or want to stop?"))
    return gaps
  }

  /// What comes after the first questions.
  var further: [Gap] {
    var gaps: [Gap] = []
    if hasUnclearRules {
      gaps.append(
        Gap(.joining, you: "Some rules about joining are not clear in the record. How are they meant?"))
    }
    if isTreated && context.understood.length.isUnstated {
      gaps.append(
        Gap(
          .dailyLife, you: "How long would I be in the study?",
          family: "How long would {person} be in the study?",
          unknown: "How long one person is in the study."))
    }
    if trial.design.allocation?.value == .randomized && trial.design.masking?.value != Trial.Masking.none {
      gaps.append(
        Gap(
          .treatment, you: "Can I learn which group I am in?",
          family: "Can we learn which group {person} is in?"))
    }
    if isTreated && practical?.accessAfterwards == nil {
      gaps.append(
        Gap(
          .after, you: "Can I keep getting the treatment after the study?",
          family: "Can {person} keep getting the treatment after the study?",
          unknown: "Whether the treatment can be had after the study."))
    }
    return gaps + later
  }

  private var later: [Gap] {
    var gaps: [Gap] = []
    let usesMedicine = context.understood.treatments.contains {
      $0.isMedicine || $0.type == .radiation || $0.type == .procedure
    }
    if isTreated && usesMedicine && context.understood.ages.overlaps(0...45) {
      gaps.append(Gap(.after, you: "Could it affect having children later?"))
    }
    if isTreated && usesMedicine && context.understood.ages.overlaps(0...17) {
      gaps.append(Gap(.after, you: "Could it have effects that show up years later?"))
    }
    gaps.append(Gap(.after, you: "Will I be told the results?", family: "Will we be told the results?"))
    gaps.append(
      Gap(
        .dailyLife, you: "Who sees my data, and how are they kept?",
        family: "Who sees the data, and how are they kept?"))
    return gaps
  }
}
