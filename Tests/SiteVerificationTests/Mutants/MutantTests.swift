import Foundation
import SiteGenerator
import TestSupport
import Testing

@testable import SiteVerification

/// Changes of finished pages that a second reader has to find.
@Suite("Changed pages")
struct MutantTests {
  /// What came of one change.
  private struct Verdict: Sendable {
    let kind: MutantKind
    let edition: String
    /// The change in words, if it was not found.
    let missed: String?
  }

  private static let each = 66

  /// Only the changed page is read again, by the same code as in `verify`, after all other pages of its trial; links are
  /// followed into the whole site.
  @Test("of sixteen kinds on pages of all editions, more than 1,000, are all found")
  func all() async throws {
    let site = try await BuiltSite.shared.folder()
    let files = SiteFiles(site)
    let trials = try trials(site, files)
    let plan = PlannedMutant.plan(trials, each: Self.each, seed: 5)
    let verdicts = await withTaskGroup(of: [Verdict].self) { group in
      for (place, trial) in trials.enumerated() {
        for edition in trial.pages.keys.sorted() {
          let own = plan.filter { $0.trial == place && $0.planned.edition == edition }.map(\.planned)
          group.addTask { Self.read(own, trial, edition, site: site, files) }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    report(verdicts)
    #expect(verdicts.count == Self.each * MutantKind.allCases.count)
    #expect(verdicts.count > 1000)
    #expect(verdicts.compactMap(\.missed) == [])
    for edition in Set(trials.flatMap(\.pages.keys)) {
      #expect(verdicts.count { $0.edition == edition } >= 40, "\(edition)")
    }
  }

  private func trials(_ site: String, _ files: SiteFiles) throws -> [MutantTrial] {
    let sources = RecordFiles([Folders.project.appending(path: "Records").path])
    return try files.groups.filter { !$0.id.isEmpty }.map { id, paths in
      let record = try #require(sources.files[id].flatMap(RecordFiles.record), "\(id)")
      return MutantTrial(id, record: record, paths: paths, site: site)
    }
  }

  private static func read(
    _ planned: [PlannedMutant], _ trial: MutantTrial, _ edition: String, site: String, _ files: SiteFiles
  ) -> [Verdict] {
    guard !planned.isEmpty else { return [] }
    let work = TrialVerification(site: site)
    let others = trial.others(than: edition, work)
    return planned.map { planned in
      var agreement = others
      var result = TrialVerification.Result()
      work.read(planned.mutant.bytes, path: planned.path, record: trial.record, &agreement, into: &result)
      let own = result.findings.map(\.id)
      let isFound = !planned.kind.expected.isDisjoint(with: own)
      // Following links reads other files, which only the changes of links need.
      let links = isFound ? [] : LinkTargets(site: site, files: files).findings(result.links).map(\.id)
      let isMissed = !isFound && planned.kind.expected.isDisjoint(with: links)
      return Verdict(
        kind: planned.kind, edition: planned.edition,
        missed: isMissed ? "\(planned.kind) \(planned.path): \(planned.mutant.words)" : nil)
    }
  }

  private func report(_ verdicts: [Verdict]) {
    let missed = verdicts.compactMap(\.missed)
    print("Changed pages: \(verdicts.count), missed: \(missed.count)")
    let byEdition = Dictionary(grouping: verdicts, by: \.edition).map { "\($0.key) \($0.value.count)" }
      .sorted()
    print("  " + byEdition.joined(separator: ", "))
    for line in missed.prefix(30) { print("  " + line.replacing("\n", with: " ")) }
  }
}
