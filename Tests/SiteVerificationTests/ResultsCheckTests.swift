import Foundation
import SiteGenerator
import TestSupport
import Testing

@testable import SiteVerification

@Suite("Results, read a second time")
struct ResultsCheckTests {
  private static let record = """
    {"protocolSection":{"identificationModule":{"nctId":"NCT00000001","briefTitle":"A study of Zolpex"}},
    "resultsSection":{"outcomeMeasuresModule":{"outcomeMeasures":[{"groups":[{"id":"OG000","title":"Zolpex 20 mg"},
    {"id":"OG001","title":"Placebo"}],"denoms":[{"units":"Participants","counts":[{"groupId":"OG000","value":"2884"},
    {"groupId":"OG001","value":"49"}]}],"classes":[{"categories":[{"measurements":[{"groupId":"OG000","value":"84.2"},
    {"groupId":"OG001","value":"-0.7"}]}]},{"denoms":[{"units":"Participants","counts":[{"groupId":"OG000","value":"30"}]}],
    "categories":[{"measurements":[{"groupId":"OG000","value":"12"}]}]}]}]}}}
    """
  private static let outcome = "/resultsSection/outcomeMeasuresModule/outcomeMeasures/0"
  private static let first = "classes/0/categories/0/measurements/0/value"
  private static let second = "classes/0/categories/0/measurements/1/value"

  /// What is found on a page with one item.
  private func found(_ title: Int, _ name: String, _ words: String, rule: String = "value") throws
    -> [String]
  {
    let study = try JSONSerialization.jsonObject(with: Data(Self.record.utf8))
    let html =
      "<!doctype html><html lang=\"en\"><body data-trial=\"nct00000001\"><main><ul data-from=\"\(Self.outcome)\"><li>"
      + "<span data-words=\"names\" data-group=\"\(title)\">\(name)</span>: "
      + words.replacing("<v>", with: "<span data-computed=\"\(rule)\" data-result=")
      + "</li></ul></main></body></html>"
    var page = PageContext(
      path: "page.html", document: HTMLScanner.read(Array(html.utf8)), record: SourceRecord(study))
    ResultsCheck.run(&page)
    return page.findings.map(\.id)
  }

  @Test("Values beside their own group are right, in any form of the numbers")
  func right() throws {
    #expect(
      try found(
        0, "ZOLPEX 20 mg", "<v>\"\(Self.first) denoms/0/counts/0/value\">84.2 percent of 2,884 people</span>")
        == [])
    #expect(try found(1, "Placebo", "<v>\"\(Self.second)\">−0.7</span>") == [])
    #expect(
      try found(
        0, "Zolpex 20 mg",
        "<v>\"\(Self.first) denoms/0/counts/0/value\">more than 84 out of every 100 of 2,884</span>",
        rule: "whole-percent") == [])
    #expect(
      try found(
        0, "Zolpex 20 mg", "<v>\"denoms/0/counts/0/value denoms/0/counts/0/value\">5,768</span>", rule: "sum")
        == [])
  }

  @Test("A changed number, a lost sign, a value of another group, a wrong sum and a wrong rounding are found")
  func wrong() throws {
    #expect(try found(0, "Zolpex 20 mg", "<v>\"\(Self.first)\">84.3 percent</span>") == ["verify-result"])
    #expect(try found(1, "Placebo", "<v>\"\(Self.second)\">0.7</span>") == ["verify-result"])
    #expect(try found(1, "Placebo", "<v>\"\(Self.first)\">84.2</span>") == ["verify-result"])
    #expect(
      try found(0, "Zolpex 20 mg", "<v>\"\(Self.first) denoms/0/counts/1/value\">84.2 of 49</span>") == [
        "verify-result"
      ])
    #expect(try found(0, "Zolpex 20 mg", "<v>\"\(Self.first)\">84.2 of 2,884</span>") == ["verify-result"])
    #expect(
      try found(0, "Zolpex 20 mg", "<v>\"\(Self.first)\">85 out of every 100</span>", rule: "whole-percent")
        == ["verify-result"])
    #expect(
      try found(0, "Zolpex 20 mg", "<v>\"denoms/0/counts/0/value\">2,885</span>", rule: "sum") == [
        "verify-result"
      ])
  }

  @Test("A name that is not that of the group is found")
  func names() throws {
    #expect(try found(1, "Zolpex 20 mg", "no number") == ["verify-result"])
    #expect(try found(0, "Zolpex 30 mg", "no number") == ["verify-result"])
  }

  @Test("The counts of the whole table do not stand beside a value of a class that has its own")
  func classCounts() throws {
    let row = "<v>\"classes/1/categories/0/measurements/0/value <d>\">12 of <n></span>"
    let own = row.replacing("<d>", with: "classes/1/denoms/0/counts/0/value").replacing("<n>", with: "30")
    #expect(try found(0, "Zolpex 20 mg", own) == [])
    let whole = row.replacing("<d>", with: "denoms/0/counts/0/value").replacing("<n>", with: "2,884")
    #expect(try found(0, "Zolpex 20 mg", whole) == ["verify-result"])
  }

  @Test("A way to nothing is found")
  func nothing() throws {
    #expect(try found(0, "Zolpex 20 mg", "<v>\"classes/7/value\">84.2</span>") == ["verify-source"])
  }
}
