import PlainLanguage
import TrialRecords

/// The texts of a record, for what it explains itself and for what its words mean.
enum TrialTexts {
  /// The finder of terms for a trial's pages.
  static func finder(for trial: Trial, index: GlossaryIndex) -> TermFinder {
    let titles = [trial.identity.briefTitle, trial.identity.officialTitle].compactMap { $0?.value }
    let context = titles + trial.conditions.map(\.value) + trial.keywords.map(\.value)
    let names = [trial.identity.acronym?.value, trial.id].compactMap { $0 }
    return TermFinder(
      index, pageContext: context, recordTerms: RecordAbbreviations(texts: titles + all(trial), names: names))
  }

  /// The long texts of a record.
  static func all(_ trial: Trial) -> [String] {
    let outcomes = trial.outcomes.primary + trial.outcomes.secondary + trial.outcomes.other
    var texts = [trial.briefSummary, trial.detailedDescription, trial.eligibility.criteria].compactMap {
      $0?.value.markdown
    }
    texts += trial.conditions.map(\.value) + trial.keywords.map(\.value)
    texts += trial.arms.flatMap { [$0.label?.value, $0.description?.value.markdown] }.compactMap { $0 }
    texts += trial.interventions.flatMap { [$0.name?.value, $0.description?.value.markdown] }.compactMap {
      $0
    }
    texts += outcomes.flatMap { [$0.measure?.value, $0.description?.value.markdown] }.compactMap { $0 }
    return texts
  }
}
