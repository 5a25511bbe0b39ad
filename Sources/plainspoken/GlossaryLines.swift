import SiteGenerator

/// The report on the glossary for a person at a terminal.
struct GlossaryLines {
  let report: GlossaryReport
  /// How many words of a kind are listed.
  let most: Int

  var text: String {
    let parts = [missing, undecided, unused, hard, due].filter { !$0.isEmpty }
    let head = "\(report.trials) trials, \(report.pages) pages, \(report.terms) terms"
    let none = parts.isEmpty ? ["Nothing is missing, unused, too hard or due for a review."] : []
    return ([[head]] + parts + [none].filter { !$0.isEmpty } + [never].filter { !$0.isEmpty })
      .map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private var missing: [String] {
    words(
      report.missing.filter { !$0.isKnown }, what: "short form",
      says: "on pages without a term. To add one: plainspoken new term NAME")
  }

  private var undecided: [String] {
    words(
      report.missing.filter(\.isKnown), what: "short form",
      says: """
        with a term that does not fit there: no word around decides between meanings (give them more
        "contexts"), or it is a part of a longer form (add that to "forms")
        """)
  }

  private func words(_ list: [GlossaryReport.Missing], what: String, says: String) -> [String] {
    guard !list.isEmpty else { return [] }
    let rows = list.prefix(most).flatMap { missing -> [String] in
      let example = missing.examples.first.map { ["      \($0.text)", "      \($0.page)"] } ?? []
      return ["  \(missing.word): trials \(missing.trials), pages \(missing.pages)"] + example
    }
    return ["\(Self.count(list.count, what)) \(says)"] + rows + more(list.count)
  }

  private var unused: [String] {
    guard !report.unused.isEmpty else { return [] }
    return ["\(Self.count(report.unused.count, "term")) on no page of these trials"]
      + names(report.unused.prefix(most).map(\.name)) + more(report.unused.count)
  }

  private var hard: [String] {
    guard !report.hard.isEmpty else { return [] }
    return ["\(Self.count(report.hard.count, "meaning")) harder to read than the level allows"]
      + report.hard.map {
        "  \($0.file): \($0.level), grade \($0.grade) where \(Int($0.highest)) is the most"
      }
  }

  private var due: [String] {
    guard !report.due.isEmpty else { return [] }
    return [
      "\(Self.count(report.due.count, "term")) with a review too long ago, or on a day that is still to come"
    ]
      + report.due.map { "  \($0.file): \($0.reviewed)" }
  }

  private var never: [String] {
    report.neverReviewed.isEmpty
      ? [] : ["\(Self.count(report.neverReviewed.count, "term")) not reviewed by a person yet (reviewed: no)"]
  }

  private func more(_ count: Int) -> [String] {
    count > most ? ["  and \(count - most) more; --most \(count) or --format json lists them"] : []
  }

  private static func count(_ number: Int, _ what: String) -> String {
    "\(number) \(what)\(number == 1 ? "" : "s")"
  }

  /// Names side by side in lines of a terminal's width.
  private func names(_ names: [String]) -> [String] {
    var lines: [String] = []
    for name in names {
      if let last = lines.last, last.count + name.count < 98 {
        lines[lines.count - 1] = last + ", " + name
      } else {
        lines.append("  " + name)
      }
    }
    return lines
  }
}
