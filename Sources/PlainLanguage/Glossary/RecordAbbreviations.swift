/// The abbreviations that a record itself spells out: "minimal residual disease (MRD)", "MRD (minimal residual
/// disease)", "ECOG: Eastern Cooperative Oncology Group".
///
/// The letters of the short form must be found in the long form in order, the first at the beginning of a word
/// (after Schwartz and Hearst 2003, Pacific Symposium on Biocomputing 8: 451–462).
public struct RecordAbbreviations: Sendable, Hashable {
  /// The full form of each abbreviation, as the record writes it.
  public let expansions: [String: String]
  /// Abbreviations with several full forms that do not agree, sorted; they are not used.
  public let conflicts: [AbbreviationConflict]

  /// Nothing spelled out.
  public static let none = RecordAbbreviations(texts: [], names: [])

  /// Reads all texts of a record.
  ///
  /// - Parameter names: the acronym and the numbers of the trial, which are names and no abbreviations.
  public init(texts: [String], names: [String]) {
    let names = Set(names)
    var found: [String: [String]] = [:]
    for text in texts {
      for pair in AbbreviationScanner.pairs(in: text) where !names.contains(pair.short) {
        found[pair.short, default: []].append(pair.long)
      }
    }
    var expansions: [String: String] = [:]
    var conflicts: [AbbreviationConflict] = []
    for (short, longs) in found.sorted(by: { $0.key < $1.key }) {
      let first = longs[0]
      if longs.allSatisfy({ SpelledOut.agree($0, first) }) {
        expansions[short] = Self.mostFrequent(longs)
      } else {
        conflicts.append(AbbreviationConflict(abbreviation: short, spellings: Set(longs).sorted()))
      }
    }
    self.expansions = expansions
    self.conflicts = conflicts
  }

  /// The spelling that stands most often; of equals the first.
  private static func mostFrequent(_ longs: [String]) -> String {
    let counts = Dictionary(longs.map { ($0.lowercased(), 1) }, uniquingKeysWith: +)
    let most = counts.values.max() ?? 0
    return longs.first { counts[$0.lowercased()] == most } ?? longs[0]
  }
}

/// An abbreviation that a record spells out in ways that do not agree.
public struct AbbreviationConflict: Sendable, Hashable {
  /// The abbreviation.
  public let abbreviation: String
  /// Its full forms, sorted.
  public let spellings: [String]
}
