import Foundation
import PlainLanguage
import TestSupport
import Testing

/// How many of the abbreviations of real records are explained. Runs only where records lie; prints its figures.
@Suite struct RecordCoverageTests {
  @Test func mostAbbreviationsOfRealRecordsAreExplained() throws {
    guard let folder = Folders.registryRecords else {
      print("No registry records: the coverage of the glossary is not measured")
      return
    }
    var count = CoverageCount()
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    where file.hasSuffix("0.json") {
      let data = try Data(contentsOf: folder.appending(path: file))
      let study = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      count.add(RecordTexts(study), file: file)
    }
    print(count.summary)
    #expect(count.explainedShare > 0.85)
  }
}

/// The texts of a record that pages speak of.
struct RecordTexts {
  var texts: [String] = []
  var context: [String] = []
  var names: [String] = []

  init(_ study: [String: Any]) {
    guard let protocolSection = study["protocolSection"] as? [String: Any] else { return }
    let identity = protocolSection["identificationModule"] as? [String: Any] ?? [:]
    names = [identity["acronym"], identity["nctId"]].compactMap { $0 as? String }
    let conditions = protocolSection["conditionsModule"] as? [String: Any] ?? [:]
    context = [identity["briefTitle"], identity["officialTitle"]].compactMap { $0 as? String }
    context += (conditions["conditions"] as? [String] ?? []) + (conditions["keywords"] as? [String] ?? [])
    texts = context
    for part in ["descriptionModule", "armsInterventionsModule", "outcomesModule", "eligibilityModule"] {
      collect(protocolSection[part] ?? "")
    }
  }

  private mutating func collect(_ value: Any) {
    if let text = value as? String {
      if text.contains(where: { $0.isLowercase || $0.isWhitespace }) { texts.append(text) }
    } else if let list = value as? [Any] {
      list.forEach { collect($0) }
    } else if let group = value as? [String: Any] {
      group.keys.sorted().forEach { collect(group[$0] ?? "") }
    }
  }
}

/// Counts of abbreviations by what explains them.
struct CoverageCount {
  private var byGlossary = 0
  private var byRecord = 0
  private var ordinary = 0
  private var undecided: [String: Int] = [:]
  private var missing: [String: Int] = [:]

  var explainedShare: Double { Double(byGlossary + byRecord + ordinary) / Double(max(1, all)) }
  private var all: Int { byGlossary + byRecord + ordinary + sum(undecided) + sum(missing) }

  mutating func add(_ record: RecordTexts, file: String) {
    let own = RecordAbbreviations(texts: record.texts, names: record.names)
    let finder = TermFinder(ShippedGlossary.index, pageContext: record.context, recordTerms: own)
    let pieces = record.texts.enumerated().map { TextPiece($0.element, block: $0.offset) }
    let found = finder.occurrences(in: pieces)
    for place in found where place.surface.filter(\.isUppercase).count > 1 {
      switch place.meaning {
      case .glossary: byGlossary += 1
      case .record: byRecord += 1
      case .identifier, .ordinaryWord: ordinary += 1
      case .undecided: undecided[place.surface, default: 0] += 1
      }
    }
    let report = MissingTerms(pieces: pieces, occurrences: found, names: Set(record.names))
    for term in report.unexplained { missing[term.word, default: 0] += term.count }
  }

  var summary: String {
    func share(_ count: Int) -> String { "\(count) (\((count * 1000 / max(1, all)) / 10)%)" }
    return """
      Abbreviations in real records: \(all). By the glossary \(share(byGlossary)), by the record \
      \(share(byRecord)), words and codes \(share(ordinary)), undecided \(share(sum(undecided))), \
      missing \(share(sum(missing)))
      Undecided: \(most(undecided))
      Missing: \(most(missing))
      """
  }

  private func sum(_ counts: [String: Int]) -> Int { counts.values.reduce(0, +) }

  private func most(_ counts: [String: Int]) -> String {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(120).map { "\($0.key) \($0.value)" }
      .joined(separator: ", ")
  }
}
