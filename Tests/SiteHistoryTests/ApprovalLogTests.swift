import ContentHashing
import Diagnostics
import SiteHistory
import Testing

@Suite("The log of approvals")
struct ApprovalLogTests {
  private static func subject(_ id: String) -> ApprovalSubject {
    ApprovalSubject(id: id, pages: ["a.html": "1"], record: "r", inputs: ContentDigest(of: "i"))
  }

  private static var log: ApprovalLog {
    ["nct1", "nct2", "nct3", "nct4"].reduce(ApprovalLog()) { log, id in
      log.adding(subject(id), name: "Ada Example", date: "2026-01-02", meaning: "Read.")
    }
  }

  private static func read(_ lines: [String]) -> (log: ApprovalLog?, ids: [String]) {
    var findings: [Finding] = []
    let log = ApprovalLog(lines.joined(separator: "\n") + "\n", file: "log", findings: &findings)
    return (log, findings.map(\.id))
  }

  private static var lines: [String] {
    String(decoding: log.lines(), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test("A log is read as it was written")
  func whole() {
    let read = Self.read(Self.lines)
    #expect(read.log == Self.log)
    #expect(read.log?.approval(of: Self.subject("nct3"))?.name == "Ada Example")
    #expect(read.log?.approval(of: Self.subject("nct9")) == nil)
  }

  @Test("A line that is cut out, moved or changed in one character is found", arguments: 0..<3)
  func cut(_ index: Int) {
    var cut = Self.lines
    cut.remove(at: index)
    #expect(Self.read(cut).ids == ["approval-log-broken"])
    var moved = Self.lines
    moved.swapAt(index, index + 1)
    #expect(Self.read(moved).ids == ["approval-log-broken"])
    var changed = Self.lines
    changed[index] = changed[index].replacing("Ada", with: "Ida")
    #expect(Self.read(changed).ids == ["approval-log-broken"])
  }

  @Test(
    "A line that carries on an approval of other pages, of another trial, or one that nobody read is found")
  func carriedOn() {
    let other = ApprovalSubject(
      id: "nct1", pages: ["a.html": "1"], record: "r", inputs: ContentDigest(of: "j"))
    let changed = ApprovalSubject(
      id: "nct1", pages: ["a.html": "2"], record: "r", inputs: ContentDigest(of: "j"))
    func log(_ subject: ApprovalSubject, _ number: Int, after log: ApprovalLog = Self.log) -> ApprovalLog {
      log.adding(subject, name: "B", date: "2026-03-04", meaning: "m", continues: number)
    }
    func ids(_ log: ApprovalLog) -> [String] {
      Self.read(String(decoding: log.lines(), as: UTF8.self).split(separator: "\n").map(String.init)).ids
    }
    let good = log(other, 1)
    #expect(ids(good).isEmpty)
    #expect(good.approvals.last.map(good.reading)?.number == 1)
    for bad in [log(changed, 1), log(other, 2), log(other, 9), log(other, 0), log(other, 5, after: good)] {
      #expect(ids(bad) == ["approval-log-broken"])
    }
    let stripped =
      Self.lines + [
        String(decoding: good.lines(from: 4), as: UTF8.self).replacing("\"continues\":1,", with: "").filter {
          $0 != "\n"
        }
      ]
    #expect(Self.read(stripped).ids == ["approval-log-broken"])
  }

  @Test("Lines taken off the end are found by a site that saw them")
  func shortened() throws {
    let short = try #require(Self.read(Array(Self.lines.dropLast())).log)
    #expect(!short.holds(Self.log.mark))
    #expect(Self.log.holds(short.mark))
  }

  @Test("An approval is of exactly its pages and inputs")
  func exact() {
    let log = ApprovalLog().adding(Self.subject("nct1"), name: "A", date: "2026-01-02", meaning: "m")
    let others = [
      ApprovalSubject(id: "nct1", pages: ["a.html": "2"], record: "r", inputs: ContentDigest(of: "i")),
      ApprovalSubject(id: "nct1", pages: ["b.html": "1"], record: "r", inputs: ContentDigest(of: "i")),
      ApprovalSubject(id: "nct1", pages: ["a.html": "1"], record: "s", inputs: ContentDigest(of: "i")),
      ApprovalSubject(id: "nct1", pages: ["a.html": "1"], record: "r", inputs: ContentDigest(of: "j")),
    ]
    for other in others { #expect(log.approval(of: other) == nil) }
  }
}
