import Foundation
import TestSupport

@testable import SiteVerification

/// A trial of the built site with its pages as bytes.
struct MutantTrial: Sendable {
  let id: String
  let record: SourceRecord
  /// The pages by edition: `family/easy`, or the name of the file for those of no edition.
  let pages: [String: (path: String, bytes: [UInt8])]

  /// The name of the edition of a page.
  static func edition(_ path: String) -> String {
    let parts = path.split(separator: "/").dropFirst(2)
    return parts.count > 1 ? parts.dropLast().joined(separator: "/") : String(parts.first ?? "")
  }

  init(_ id: String, record: SourceRecord, paths: [String], site: String) {
    (self.id, self.record) = (id, record)
    var pages: [String: (path: String, bytes: [UInt8])] = [:]
    for path in paths {
      guard let data = FileManager.default.contents(atPath: site + "/" + path) else { continue }
      pages[Self.edition(path)] = (path, Array(data))
    }
    self.pages = pages
  }

  /// What the other pages of the trial say: the page itself is not known when it is read.
  func others(than edition: String, _ work: TrialVerification) -> TrialAgreement {
    var agreement = TrialAgreement()
    var ignored = TrialVerification.Result()
    for (other, page) in pages.sorted(by: { $0.key < $1.key }) where other != edition {
      work.read(page.bytes, path: page.path, record: record, &agreement, into: &ignored)
    }
    return agreement
  }
}

/// One change of one page, chosen by a seed.
struct PlannedMutant: Sendable {
  let kind: MutantKind
  let edition: String
  let path: String
  let mutant: Mutant

  /// As many changes of each kind, going round the editions; the seed chooses trial and place.
  static func plan(_ trials: [MutantTrial], each: Int, seed: UInt64) -> [(trial: Int, planned: PlannedMutant)]
  {
    let editions = Set(trials.flatMap(\.pages.keys)).sorted()
    var random = SeededChoice(seed: seed)
    var plan: [(trial: Int, planned: PlannedMutant)] = []
    for kind in MutantKind.allCases {
      var made = 0
      var turn = 0
      while made < each, turn < each * 8 {
        let edition = editions[turn % editions.count]
        turn += 1
        let first = random.number(0...(trials.count - 1))
        for step in trials.indices {
          let place = (first + step) % trials.count
          guard let file = trials[place].pages[edition], let page = PageBytes(file.bytes),
            let mutant = kind.mutant(of: page, &random)
          else { continue }
          plan.append((place, PlannedMutant(kind: kind, edition: edition, path: file.path, mutant: mutant)))
          made += 1
          break
        }
      }
    }
    return plan
  }
}
