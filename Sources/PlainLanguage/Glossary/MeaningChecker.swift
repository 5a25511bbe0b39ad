import Diagnostics

/// Checks that the meanings of a term are plain enough for their levels.
enum MeaningChecker {
  /// The most words of a meaning, so that a page can show it beside the text.
  static func mostWords(_ level: ReadingLevel) -> Int {
    switch level {
    case .easy: 25
    case .standard: 40
    case .detailed: 60
    }
  }

  /// Adds a finding for each meaning that is too hard, too long or needs an explanation itself.
  static func check(_ term: Term, findings: inout [Finding]) {
    for sense in term.senses {
      guard let meanings = sense.meanings else { continue }
      for level in ReadingLevel.allCases {
        if level == .detailed, meanings.detailed == meanings.standard { continue }
        check(meanings[level], level: level, of: term, sense, findings: &findings)
      }
    }
  }

  private static func check(
    _ meaning: String, level: ReadingLevel, of term: Term, _ sense: Sense, findings: inout [Finding]
  ) {
    let what =
      "The \(level.rawValue) meaning of \"\(sense.id.isEmpty ? term.name : "\(term.name), \(sense.id)")\""
    let words = meaning.split(whereSeparator: \.isWhitespace).count
    if words > mostWords(level) {
      findings.append(
        Finding(
          GlossaryFinding.tooLong, at: term.position,
          "\(what) has \(words) words, more than \(mostWords(level))",
          excerpt: meaning, fix: "say only what it is"))
    }
    let grade = Readability.measure(meaning).grade
    if grade > level.highestGrade {
      let shown = (grade * 10).rounded() / 10
      findings.append(
        Finding(
          GlossaryFinding.tooHard, at: term.position,
          "\(what) reads at grade \(shown), above \(Int(level.highestGrade))", excerpt: meaning,
          fix: "use shorter sentences and shorter words"))
    }
    for abbreviation in AbbreviationShape.abbreviations(in: meaning) {
      findings.append(
        Finding(
          GlossaryFinding.abbreviationInMeaning, at: term.position,
          "\(what) holds the abbreviation \"\(abbreviation)\"", excerpt: meaning,
          fix: "write \"\(abbreviation)\" out or say it in other words"))
    }
  }
}
