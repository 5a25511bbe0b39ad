import CommonMark
import PageTemplates
import TrialRecords

/// Questions to ask, made from what this record does not say.
enum QuestionFields: FieldGroup {
  static let title = "Questions to ask"
  static let declarations = [
    FieldDeclaration(
      "questions", .blocks(optional: false), "at most 12 questions that this record leaves open, in groups"),
    FieldDeclaration("unknowns", .blocks(optional: true), "what the record does not say, as a list"),
  ]

  static func values(_ context: EditionContext) -> FieldValues {
    var values = FieldValues()
    let questions = Questions.forPage(context)
    let groups = Questions.Topic.allCases.flatMap { topic -> [PageNode] in
      let own = questions.filter { $0.topic == topic }
      guard !own.isEmpty else { return [] }
      return [
        .element(.h3, [.text(topic.rawValue)]),
        .element(.ul, [PageAttribute("class", "questions")], own.map { .element(.li, [.text($0.words)]) }),
      ]
    }
    values["questions"] = .blocks(groups)
    let unknowns = Questions.unknowns(context)
    values.setBlocks(
      "unknowns", unknowns.isEmpty ? [] : [PageBlocks.list(unknowns.map { ([.text($0)], []) })])
    return values
  }
}
