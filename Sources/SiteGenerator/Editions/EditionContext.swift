import CommonMark
import PageTemplates
import PlainLanguage
import SiteHistory
import TrialRecords

/// All that the fields of one page are made from.
struct EditionContext: Sendable {
  /// The record.
  let trial: Trial
  /// What was understood of it, whatever the edition.
  let understood: UnderstoodTrial
  /// Who reads, in how much detail.
  let edition: Edition
  /// The words and templates of the site.
  let editorial: Editorial

  /// The rules about joining with their words for this edition, in the order of the record.
  let criteria: [ShownCriterion]

  /// The sentences of the short description at this level.
  var summary: [SentenceRewriter.Sentence] = []

  /// What changed in the record so far, the newest last.
  var history: [HistoryEntry] = []

  /// How much detail.
  var level: ReadingLevel { edition.words }

  /// Whom the page speaks of.
  var voice: Voice { understood.voice(for: edition) }

  /// "your child", "your family member" or "you".
  var person: String {
    switch voice {
    case .yourChild: "your child"
    case .yourFamilyMember: "your family member"
    case .you: "you"
    case .other: "the person"
    }
  }
}
