import Diagnostics
import PlainLanguage

/// Puts together what was found on the pages of all trials.
struct GlossaryTally {
  /// How many places of a missing word are shown.
  static let mostExamples = 3

  let terms: [Term]
  let trials: [TrialWords]

  func report(reviewedSince day: String, today: String) -> GlossaryReport {
    var report = GlossaryReport()
    let explained = terms.filter(\.hasMeaning)
    report.trials = trials.count
    report.pages = trials.reduce(0) { $0 + $1.pages }
    report.terms = explained.count
    report.missing = missing
    let used = trials.reduce(into: Set<String>()) { $0.formUnion($1.terms) }
    report.unused = explained.filter { !used.contains($0.slug) }.map(Self.entry)
    report.hard = explained.flatMap(Self.hard).sorted { ($1.grade, $0.name) < ($0.grade, $1.name) }
    report.due = due(explained, since: day, today: today)
    report.neverReviewed = explained.filter { $0.reviewed == nil }.map(Self.entry)
    return report
  }

  private var missing: [GlossaryReport.Missing] {
    var found: [String: [TrialWords.Unexplained]] = [:]
    for trial in trials {
      for (word, place) in trial.unexplained { found[word, default: []].append(place) }
    }
    let known = Set(terms.flatMap(\.allForms))
    let list = found.map { word, places in
      GlossaryReport.Missing(
        word: word, trials: places.count, pages: places.reduce(0) { $0 + $1.pages },
        isKnown: known.contains(word), examples: places.prefix(Self.mostExamples).map(\.example))
    }
    return list.sorted { ($1.trials, $1.pages, $0.word) < ($0.trials, $0.pages, $1.word) }
  }

  private func due(_ terms: [Term], since day: String, today: String) -> [GlossaryReport.Due] {
    terms.compactMap { term in
      guard let reviewed = term.reviewed, reviewed < day || reviewed > today else { return nil }
      return .init(name: term.name, file: term.position.file, reviewed: reviewed)
    }.sorted { ($0.reviewed, $0.name) < ($1.reviewed, $1.name) }
  }

  private static func hard(_ term: Term) -> [GlossaryReport.Hard] {
    term.senses.flatMap { sense -> [GlossaryReport.Hard] in
      guard let meanings = sense.meanings else { return [] }
      return ReadingLevel.allCases.compactMap { level in
        if level == .detailed, meanings.detailed == meanings.standard { return nil }
        let grade = Readability.measure(meanings[level]).grade
        guard grade > level.highestGrade else { return nil }
        return .init(
          name: sense.id.isEmpty ? term.name : "\(term.name), \(sense.id)", file: term.position.file,
          level: level.rawValue, grade: (grade * 10).rounded() / 10, highest: level.highestGrade,
          text: meanings[level])
      }
    }
  }

  private static func entry(_ term: Term) -> GlossaryReport.Entry {
    .init(name: term.name, file: term.position.file)
  }
}
