import Diagnostics
import PlainLanguage
import TrialRecords

/// What staff may want to look at of one trial: a row of `report.json`. No path of a file is in it, so that the same
/// records give the same bytes wherever they lie.
struct TrialReport: Codable, Sendable {
  /// The id in lower case.
  let id: String
  /// The reading grade of each edition (Flesch-Kincaid), rounded to a tenth.
  let grades: [String: Double]
  /// The criteria of the first edition that shows all: kept and why, unsure and why, sponsor's slips.
  let criteria: CriteriaTally
  /// How many criteria are in plain words, by edition.
  let inPlainWords: [String: Int]
  /// What is odd in the record or on its pages.
  let remarks: [Remark]
  /// Short forms that nothing on the pages explains.
  let unexplained: [String]
  /// The glossary terms on its pages.
  let terms: [String]
  /// The places of the record that the pages are made from; `*` stands for each item of a list.
  let sources: [String]

  /// A finding without its place.
  struct Remark: Codable, Sendable, Hashable {
    let id: String
    let headline: String
    let excerpt: String?
  }
}

extension TrialReport {
  init(_ made: TrialPages, pages: [TrialPages.Page], findings: [Finding]) {
    let editions = pages.compactMap(\.edition).filter { $0.criteria == .all }
    let tallies = editions.map { edition in
      CriteriaTally(made.understood.eligibility, words: made.criteria(of: edition).map(\.words))
    }
    id = made.trial.id.lowercased()
    grades = Self.grades(pages)
    criteria = tallies.first ?? CriteriaTally(made.understood.eligibility, words: [])
    inPlainWords = Dictionary(
      zip(editions.map(\.path), tallies.map(\.inPlainWords)), uniquingKeysWith: { first, _ in first })
    remarks = findings.map { Remark(id: $0.id, headline: $0.headline, excerpt: $0.excerpt) }
    unexplained = Set(pages.flatMap(\.unexplained)).sorted()
    terms = Set(pages.flatMap(\.terms)).sorted()
    sources = PageSources.folded(pages.flatMap(\.sources))
  }

  private static func grades(_ pages: [TrialPages.Page]) -> [String: Double] {
    var grades: [String: Double] = [:]
    for page in pages {
      guard let edition = page.edition, let grade = page.grade else { continue }
      grades[edition.path] = (grade * 10).rounded() / 10
    }
    return grades
  }
}
