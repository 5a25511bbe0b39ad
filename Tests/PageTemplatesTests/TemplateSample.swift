import CommonMark
import Diagnostics
import PageTemplates

/// A page template with the names that the tests use.
enum TemplateSample {
  static let fields: [FieldDeclaration] = [
    FieldDeclaration("title", .text(optional: false), "the title"),
    FieldDeclaration("reason", .text(optional: true), "a reason"),
    FieldDeclaration("places", .blocks(optional: true), "a list"),
    FieldDeclaration("summary", .blocks(optional: false), "some blocks"),
    FieldDeclaration("record-link", .link(optional: false), "a link"),
    FieldDeclaration("is-open", .flag, "whether it is open"),
    FieldDeclaration("arms", .list([FieldDeclaration("arm", .text(optional: false), "its name")]), "groups"),
  ]

  /// The checked templates of one page, or nil with what is wrong.
  static func set(_ text: String, parts: [String: String] = [:]) -> (set: TemplateSet?, findings: [Finding]) {
    var findings: [Finding] = []
    let files = parts.keys.sorted().map {
      TemplateFile(name: $0, path: "parts/_\($0).md", text: parts[$0] ?? "")
    }
    let page = TemplateFile(name: "page", path: "page.md", text: text)
    let set = TemplateSet(pages: [(page, fields)], parts: files, findings: &findings)
    return (set, findings)
  }

  /// The filled page; empty if the template has an error.
  static func page(_ text: String, _ values: [String: FieldValue], parts: [String: String] = [:])
    -> [PageNode]
  {
    var filled = FieldValues()
    for (name, value) in values { filled[name] = value }
    return set(text, parts: parts).set?.page("page", filledWith: filled) ?? []
  }

  /// A value of plain words.
  static func words(_ text: String, from: [String] = []) -> FieldValue { .text([.text(text)], from: from) }
}

/// The elements of a page without its texts: `p(strong)`.
func structure(_ nodes: [PageNode]) -> String {
  nodes.compactMap { node -> String? in
    guard case .element(let element) = node else { return nil }
    let names = element.attributes.map { "\($0.name)=\($0.value)" }.joined(separator: ",")
    return "\(element.tag.rawValue)[\(names)](\(structure(element.children)))"
  }.joined(separator: " ")
}
