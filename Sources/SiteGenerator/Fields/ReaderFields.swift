import CommonMark
import PageTemplates
import PlainLanguage

/// Whom the page speaks to.
enum ReaderFields: FieldGroup {
  static let title = "The reader"
  static let declarations = [
    FieldDeclaration("person", .text(optional: false), "\"your child\", \"your family member\" or \"you\""),
    FieldDeclaration("person-start", .text(optional: false), "the same at the start of a sentence"),
    FieldDeclaration("they", .text(optional: false), "\"they\" or \"you\""),
    FieldDeclaration("their", .text(optional: false), "\"their\" or \"your\""),
    FieldDeclaration("them", .text(optional: false), "\"them\" or \"you\""),
    FieldDeclaration("is-you", .flag, "the page speaks to the reader as \"you\""),
    FieldDeclaration("is-child", .flag, "the page speaks of a child"),
    FieldDeclaration("for-children", .flag, "somebody younger than 18 may join"),
    FieldDeclaration("for-adults", .flag, "somebody of 18 or older may join"),
  ]

  static func values(_ context: EditionContext) -> FieldValues {
    var values = FieldValues()
    let voice = context.voice
    let person = context.person
    values.set("person", PageWords.own(person))
    values.set("person-start", PageWords.own(person.prefix(1).uppercased() + person.dropFirst()))
    values.set("they", PageWords.own(voice.pronoun))
    values.set("their", PageWords.own(voice.possessive))
    values.set("them", PageWords.own(voice == .you ? "you" : "them"))
    values.setFlag("is-you", voice == .you)
    values.setFlag("is-child", voice == .yourChild)
    values.setFlag("for-children", context.understood.ages.overlaps(0...17))
    values.setFlag("for-adults", context.understood.ages.overlaps(18...120))
    return values
  }
}
