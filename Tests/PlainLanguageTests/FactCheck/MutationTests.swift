import PlainLanguage
import TestSupport
import Testing

/// The check has to catch every mutant and to let every clean text pass.
@Suite struct MutationTests {
  static let frame = ["scurvy"]

  @Test func everyMutantOfMadeUpCriteriaIsCaught() {
    var maker = TaggedCriterionMaker(choice: SeededChoice(seed: 20_260_711))
    let checker = FactChecker(dictionary: FactDictionary(pairs: [], frame: ["any"]))
    var alarms: [String] = []
    var missed: [String] = []
    var mutants = 0
    for _ in 0..<1_000 {
      let criterion = maker.make()
      let context = FactContext(polarity: .must)
      let clean = checker.differences(
        original: criterion.original, plain: criterion.plainText, context: context)
      if !clean.isEmpty { alarms.append("\(criterion.original) → \(criterion.plainText): \(clean)") }
      for mutant in Mutations.all(of: criterion.plain) {
        mutants += 1
        let text = TaggedCriterion.text(mutant.parts)
        let found = checker.differences(original: criterion.original, plain: text, context: context)
        if found.isEmpty { missed.append("\(mutant.name): \(criterion.original) → \(text)") }
      }
    }
    print("criteria 1000, mutants \(mutants), missed \(missed.count), false alarms \(alarms.count)")
    #expect(missed.count == 0, "\(missed.prefix(12).joined(separator: "\n"))")
    #expect(alarms.count == 0, "\(alarms.prefix(12).joined(separator: "\n"))")
  }

  /// Runs only where real records and the editors' wordings are at hand.
  @Test func mutantsOfRealPlainWordsAreCaught() throws {
    let wordings = RewrittenPairs.wordings()
    guard let folder = Folders.registryRecords, !wordings.all.isEmpty else {
      print("skipped: no registry records or no wordings here")
      return
    }
    let checker = FactChecker(dictionary: RewrittenPairs.dictionary(wordings))
    let pairs = try RewrittenPairs.all(
      in: folder, wordings: wordings, voice: .yourChild, level: .standard, atLeast: 1_000)
    var missed: [String] = []
    var mutants = 0
    var clean = 0
    for pair in pairs where check(checker, pair, pair.plainText).isEmpty {
      clean += 1
      for mutant in TextMutations.all(of: pair.plainText) {
        mutants += 1
        if check(checker, pair, mutant.text).isEmpty {
          missed.append(
            "\(mutant.name): \(pair.criterion.text) → \(mutant.text.replacing("\n", with: " / "))")
        }
      }
    }
    print("real criteria \(pairs.count), clean \(clean), mutants \(mutants), missed \(missed.count)")
    #expect(missed.count == 0, "\(missed.prefix(40).joined(separator: "\n"))")
  }

  private func check(_ checker: FactChecker, _ pair: RewrittenPair, _ text: String) -> [FactDifference] {
    checker.differences(
      original: pair.criterion.text, plain: text,
      context: FactContext(polarity: pair.criterion.polarity, above: pair.above))
  }
}
