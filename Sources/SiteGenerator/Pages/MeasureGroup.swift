import PlainLanguage
import TrialRecords

/// Measures that a page says with the same words: "how well people see" in one eye and in the other, or at several
/// times. They are one point of a list.
struct MeasureGroup {
  /// The plain words; nil for one measure that keeps the record's words.
  let words: PlainText?
  private(set) var measures: [Trial.Outcome]

  /// The measures in their order, each where its words come first.
  static func all(_ measures: [Trial.Outcome], said: (Trial.Outcome) -> PlainText?) -> [MeasureGroup] {
    var groups: [MeasureGroup] = []
    for measure in measures {
      let words = said(measure)
      if let words, let place = groups.firstIndex(where: { $0.words?.characters == words.characters }) {
        groups[place].measures.append(measure)
      } else {
        groups.append(MeasureGroup(words: words, measures: [measure]))
      }
    }
    return groups
  }
}
