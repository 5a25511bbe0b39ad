import PlainLanguage
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
}
