import Foundation
import Testing

@testable import RegistryFetch
@testable import plainspoken

@Suite("plainspoken fetch as a person runs it")
struct FetchCommandTests {
  @Test(
    "A wrong call ends with 64, a wrong search with 1; no network is asked",
    arguments: [
      (["fetch"], 64, "Name the numbers"), (["fetch", "NCT1"], 64, "NCT and eight digits"),
      (["fetch", "NCT00000410", "--query", "cond=a"], 64, "Name the numbers"),
      (["fetch", "--query", "cond=a", "--most", "0"], 64, "Name the numbers"),
      (["fetch", "NCT00000410", "--base-url", "ftp://example.org"], 64, "--base-url is an address"),
      (["fetch", "--query", "cnd=a"], 1, "[fetch-bad-query]"),
    ])
  func wrongCall(_ arguments: [String], _ code: Int32, _ text: String) throws {
    let run = try Program.run(arguments)
    #expect(run.exitCode == code, "\(run.errors)")
    #expect(run.errors.contains(text), "\(run.errors)")
  }

  @Test("The summary counts, and names what is new and what changed")
  func summary() {
    var report = FetchReport()
    #expect(FetchLines.text(report, folder: "R") == "No record came. All records in R are as they were.")
    report.new = (10..<32).map { "NCT000000\($0)" }
    report.changed = ["NCT00000001"]
    report.dataTimestamp = "2026-03-26T09:00:05"
    let lines = FetchLines.text(report, folder: "R").split(separator: "\n")
    #expect(lines[0].hasPrefix("new: NCT00000010, ") && lines[0].hasSuffix(" and 2 more"))
    #expect(lines[1] == "changed: NCT00000001")
    #expect(lines[2] == "23 records in R: 22 new, 1 changed, 0 unchanged. The facts are as of 2026-03-26.")
  }
}
