import Foundation
import SiteGenerator
import Testing

@testable import plainspoken

@Suite("The list of what the glossary lacks")
struct GlossaryLinesTests {
  private func report() throws -> GlossaryReport {
    let json = """
      {"trials": 9, "pages": 80, "terms": 5, "unused": [{"name": "X-ray", "file": "x.yml"}], "neverReviewed": [],
       "missing": [
        {"word": "QYX", "trials": 3, "pages": 7, "isKnown": false, "examples": [{"page": "p.html", "text": "a QYX b"}]},
        {"word": "ZYX", "trials": 1, "pages": 1, "isKnown": false, "examples": []},
        {"word": "TBI", "trials": 1, "pages": 2, "isKnown": true, "examples": []}],
       "hard": [{"name": "a", "file": "a.yml", "level": "easy", "grade": 9.2, "highest": 6, "text": "…"}],
       "due": [{"name": "b", "file": "b.yml", "reviewed": "2019-01-01"}]}
      """
    return try JSONDecoder().decode(GlossaryReport.self, from: Data(json.utf8))
  }

  @Test("names each kind with its count, and says how many more there are")
  func text() throws {
    let text = GlossaryLines(report: try report(), most: 1).text
    for line in [
      "9 trials, 80 pages, 5 terms", "2 short forms on pages without a term.", "  QYX: trials 3, pages 7",
      "      a QYX b", "  and 1 more;", "1 short form with a term that does not fit there",
      "1 term on no page of these trials",
      "  a.yml: easy, grade 9.2 where 6 is the most", "  b.yml: 2019-01-01",
    ] { #expect(text.contains(line), "\(line)") }
    #expect(!text.contains("ZYX"))
    #expect(GlossaryLines(report: GlossaryReport(), most: 1).text.contains("Nothing is missing"))
  }

  @Test("A day some months earlier, and what is no day")
  func days() throws {
    #expect(CalendarDay(text: "2026-03-31")?.before(months: 36).text == "2023-03-31")
    #expect(CalendarDay(text: "2026-03-31")?.before(months: 3).text == "2025-12-31")
    for text in ["2026-3-1", "2026-13-01", "26-01-01", "today", "2026-01-+1"] {
      #expect(CalendarDay(text: text) == nil, "\(text)")
    }
  }
}
