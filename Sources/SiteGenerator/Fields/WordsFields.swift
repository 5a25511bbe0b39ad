import CommonMark
import PageTemplates

/// What people wrote themselves for a part of the page, in `Records/<id>.words.yml`.
enum WordsFields: FieldGroup {
  static let title = "Words that people wrote"
  static let declarations = WordsSection.allCases.filter { $0 != .mainMessage }.map { section in
    FieldDeclaration(
      "words-" + section.rawValue, .blocks(optional: true),
      "what a person wrote for \"\(section.rawValue)\", where it still holds")
  }

  static func values(_ context: EditionContext) -> FieldValues {
    var values = FieldValues()
    for section in WordsSection.allCases where section != .mainMessage {
      values.setBlocks(
        "words-" + section.rawValue, context.understood.words.blocks(section, for: context.edition))
    }
    return values
  }
}
