import CommonMark
import Diagnostics
import Mustache

/// Fills checked templates. The only file that knows the template library.
struct MustacheFiller: Sendable {
  private let library: MustacheLibrary
  private let compiled: [String: MustacheTemplate]

  /// Compiles the templates and parts, each under its name. Call it only with texts that passed the checker.
  /// Texts that `known` has compiled are not compiled again.
  init(_ texts: [String: String], known: MustacheFiller? = nil) throws {
    var library = MustacheLibrary()
    var compiled: [String: MustacheTemplate] = [:]
    for (name, text) in texts {
      let template = try known?.compiled[text] ?? MustacheTemplate(string: text)
      compiled[text] = template
      library.register(template, named: name)
    }
    self.library = library
    self.compiled = compiled
  }

  /// The Markdown of a page with slot signs, and the table of its slots; nil if there is no such template.
  func fill(_ name: String, with values: FieldValues) -> (markdown: String, slots: SlotTable)? {
    var slots = SlotTable()
    let context = Self.context(values, slots: &slots)
    guard let markdown = library.render(context, withTemplate: name) else { return nil }
    return (markdown, slots)
  }

  /// A layout filled with plain texts, escaped for HTML.
  func fillLayout(_ name: String, texts: [String: String], flags: [String: Bool]) -> String? {
    var context: [String: Any] = texts
    for (key, value) in flags where !value || texts[key] == nil { context[key] = value }
    return library.render(context, withTemplate: name)
  }

  private static func context(_ values: FieldValues, slots: inout SlotTable) -> [String: Any] {
    var context: [String: Any] = [:]
    for name in values.values.keys.sorted() {
      guard let value = values[name] else { continue }
      switch value {
      case .text(let nodes, let from): context[name] = slots.sign(for: .text(nodes, from: from))
      case .blocks(let nodes): context[name] = slots.sign(for: .blocks(nodes))
      case .link(let target): context[name] = slots.sign(for: .link(target))
      case .flag(let flag): context[name] = flag
      case .list(let items): context[name] = items.map { Self.context($0, slots: &slots) }
      }
    }
    return context
  }
}
