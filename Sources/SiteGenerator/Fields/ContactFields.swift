import CommonMark
import PageTemplates
import TrialRecords

/// Whom to ask.
enum ContactFields: FieldGroup {
  static let title = "Whom can I ask?"
  static let declarations = [
    FieldDeclaration("contact-phone", .text(optional: true), "the study's phone number"),
    FieldDeclaration("contact-phone-link", .link(optional: true), "the same, to be called"),
    FieldDeclaration("contact-email", .text(optional: true), "the study's e-mail address"),
    FieldDeclaration("contact-email-link", .link(optional: true), "the same, to be written to"),
    FieldDeclaration(
      "local-contact", .text(optional: true), "a local contact (only a YAML record can give it)"),
    FieldDeclaration("local-contact-how", .text(optional: true), "how to reach the local contact"),
    FieldDeclaration(
      "no-contact", .flag, "the record gives no phone number or e-mail address for all places"),
  ]

  static func values(_ context: EditionContext) -> FieldValues {
    var values = FieldValues()
    let contacts = context.trial.centralContacts
    let phone = contacts.compactMap(\.phone).first { $0.value.contains(where: \.isNumber) }
    let email = contacts.compactMap(\.email).first { $0.value.contains("@") && !$0.value.contains(" ") }
    values.setName("contact-phone", phone)
    if let phone {
      values["contact-phone-link"] = .link("tel:" + phone.value.filter { $0.isNumber || $0 == "+" })
    }
    values.setName("contact-email", email)
    if let email { values["contact-email-link"] = .link("mailto:" + email.value) }
    if let local = context.trial.practical?.localContact {
      values.setName("local-contact", local.name)
      if let how = local.how { values.set("local-contact-how", PageWords.own(how.value), from: [how.source]) }
    }
    values.setFlag("no-contact", phone == nil && email == nil && context.trial.practical?.localContact == nil)
    return values
  }
}
