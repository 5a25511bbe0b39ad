/// The plural of a surface form, as English makes it.
enum PluralForms {
  /// The form itself and its regular plural; the form alone where its last word takes none.
  static func all(of form: String) -> [String] {
    guard let last = form.last, last.isASCII, last.isLetter else { return [form] }
    if last == "s" || last == "x" || form.hasSuffix("ch") || form.hasSuffix("sh") {
      return last.isLowercase && form.count > 3 ? [form, form + "es"] : [form, form + "s"]
    }
    if last == "y", let before = form.dropLast().last, !"aeiou".contains(before), form.count > 3 {
      return [form, form.dropLast() + "ies"]
    }
    return [form, form + "s"]
  }
}
