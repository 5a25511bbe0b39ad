/// What is known of a word beforehand, so that a text is looked up once and not once for every question.
struct FactTraits: OptionSet, Sendable, Hashable {
  let rawValue: UInt16
  static let before = FactTraits(rawValue: 1)
  static let after = FactTraits(rawValue: 2)
  static let unit = FactTraits(rawValue: 4)
  static let per = FactTraits(rawValue: 8)
  static let marker = FactTraits(rawValue: 16)
  static let filler = FactTraits(rawValue: 32)
  static let small = FactTraits(rawValue: 64)
  static let light = FactTraits(rawValue: 128)
  static let core = FactTraits(rawValue: 256)
  static let lexical = FactTraits(rawValue: 512)
  static let prefixed = FactTraits(rawValue: 1024)
  static let uncounted = FactTraits(rawValue: 2048)
  static let limit = FactTraits(rawValue: 4096)

  /// The traits of a word as it is written.
  static func of(_ text: String) -> FactTraits { table[text] ?? [] }

  /// Those traits that a word has by its stem.
  static let ofStems: FactTraits = [.small, .light, .lexical]

  private static let table: [String: FactTraits] = {
    var table: [String: FactTraits] = [:]
    func add(_ words: some Sequence<String>, _ trait: FactTraits) {
      for word in words { table[word, default: []].insert(trait) }
    }
    add(ComparatorPhrases.before.firstWords, .before)
    add(ComparatorPhrases.after.firstWords, .after)
    add(UnitPhrases.atoms.firstWords, .unit)
    add(UnitPhrases.per.firstWords, .per)
    add(FactMarkers.table.firstWords, .marker)
    add(ComparatorPhrases.fillers, .filler)
    add(FactSmallWords.all, .small)
    add(FactSmallWords.light, .light)
    add(NegationWords.core, .core)
    add(NegationWords.lexical, .lexical)
    add(NegationWords.prefixed.keys, .prefixed)
    add(UnitPhrases.uncounted, .uncounted)
    add(UnitReader.limitStarts, .limit)
    return table
  }()
}
