import Diagnostics
import PageTemplates
import Testing

/// Each slip of an editor, the finding that it becomes, and what the finding tells.
struct TemplateSlip: Sendable, CustomTestStringConvertible {
  let kind: TemplateFinding
  let text: String
  var parts: [String: String] = [:]
  /// Words of the headline or the fix that help.
  let says: String
  var line = 0

  var testDescription: String { "\(kind.rawValue): \(text.prefix(60))" }

  static let all: [TemplateSlip] = [
    TemplateSlip(kind: .unknownName, text: "# {{titel}}", says: "write \"title\"", line: 1),
    TemplateSlip(kind: .unknownName, text: "# T\n\n{{zzzzzzzz}}", says: "Templates/README.md", line: 3),
    TemplateSlip(
      kind: .unknownName, text: "# T\n\n{{#arms}}\n- {{amr}}\n{{/arms}}", says: "write \"arm\"", line: 4),
    TemplateSlip(kind: .unknownName, text: "# T\n\n{{arm}}", says: "not a name", line: 3),
    TemplateSlip(kind: .optionalWithoutSection, text: "# T\n\n{{reason}}", says: "{{#reason}}", line: 3),
    TemplateSlip(
      kind: .optionalWithoutSection, text: "# T\n\n{{^reason}}{{reason}}{{/reason}}", says: "{{#reason}}"),
    TemplateSlip(kind: .unknownPart, text: "# T\n\n{{>nowhere}}", says: "nowhere", line: 3),
    TemplateSlip(kind: .partCycle, text: "# T\n\n{{>a}}", parts: ["a": "{{>a}}"], says: "puts itself in"),
    TemplateSlip(
      kind: .partCycle, text: "# T\n\n{{>a}}", parts: ["a": "{{>b}}", "b": "{{>a}}"], says: "puts itself in"),
    TemplateSlip(
      kind: .unclosedSection, text: "# T\n\n{{#is-open}}\nYes.", says: "add {{/is-open}}", line: 3),
    TemplateSlip(kind: .unopenedSection, text: "# T\n\nYes.\n{{/is-open}}", says: "remove", line: 4),
    TemplateSlip(
      kind: .unopenedSection, text: "# T\n\n{{#is-open}}{{#reason}}{{/is-open}}{{/reason}}",
      says: "write {{/reason}} here first"),
    TemplateSlip(kind: .notASection, text: "# T\n\n{{#title}}x{{/title}}", says: "write {{title}}"),
    TemplateSlip(kind: .notAValue, text: "# T\n\n{{is-open}}", says: "{{#is-open}}"),
    TemplateSlip(kind: .notAValue, text: "# T\n\n{{arms}}", says: "{{#arms}}"),
    TemplateSlip(kind: .blocksInText, text: "# T\n\nSee {{summary}}", says: "line of its own", line: 3),
    TemplateSlip(kind: .forbiddenTag, text: "# {{{title}}}", says: "not a form", line: 1),
    TemplateSlip(kind: .forbiddenTag, text: "# {{&title}}", says: "not a form", line: 1),
    TemplateSlip(kind: .forbiddenTag, text: "# T {{=<% %>=}}", says: "not a form", line: 1),
    TemplateSlip(kind: .forbiddenTag, text: "# T {{$title}}x{{/title}}", says: "not a form", line: 1),
    TemplateSlip(kind: .forbiddenTag, text: "# T {{}}", says: "not a form", line: 1),
    TemplateSlip(kind: .brokenTag, text: "# T\n\nabout {{title", says: "end the name with }}", line: 3),
    TemplateSlip(kind: .brokenTag, text: "# T\n\n{{title\n}}", says: "on this line", line: 3),
    TemplateSlip(kind: .rawHTML, text: "# T\n\n<script>alert(1)</script>", says: "Markdown", line: 3),
    TemplateSlip(kind: .rawHTML, text: "# T\n\nvery <b>bold</b>", says: "Markdown", line: 3),
    TemplateSlip(kind: .unsafeLink, text: "# T\n\n[x](javascript:alert(1))", says: "https:", line: 3),
    TemplateSlip(kind: .unsafeLink, text: "# T\n\n[x](//example.org/)", says: "https:", line: 3),
    TemplateSlip(
      kind: .unsafeLink, text: "# T\n\n![x](https://example.org/a.png)", says: "the program makes"),
    TemplateSlip(kind: .unknownFence, text: "# T\n\n::: notte\n\nx\n\n:::", says: "note", line: 3),
    TemplateSlip(kind: .unknownFence, text: "# T\n\n::: note\nx\n\n:::", says: "empty line", line: 3),
    TemplateSlip(kind: .unclosedFence, text: "# T\n\n::: note\n\nx", says: "after its last line", line: 3),
    TemplateSlip(kind: .unclosedFence, text: "# T\n\n- ::: note\n\nx\n\n:::", says: "was not begun", line: 7),
    TemplateSlip(kind: .headingOrder, text: "# T\n\n### Deep\n\nx", says: "use 2", line: 3),
    TemplateSlip(kind: .headingOrder, text: "## T\n\nx", says: "one heading with one #"),
    TemplateSlip(kind: .headingOrder, text: "# T\n\n# U\n\nx", says: "one heading with one #"),
    TemplateSlip(
      kind: .tooLarge, text: "# T\n\n" + String(repeating: "word ", count: 60_000), says: "256 KB"),
  ]
}

@Suite("What an editor can get wrong in a template")
struct TemplateFindingTests {
  @Test("is found, placed and explained", arguments: TemplateSlip.all)
  func found(_ slip: TemplateSlip) {
    let (set, findings) = TemplateSample.set(slip.text, parts: slip.parts)
    #expect(set == nil, "A template with an error must not be used")
    let match = findings.first {
      $0.id == slip.kind.rawValue && (slip.line == 0 || $0.position.line == slip.line)
        && ($0.headline + " / " + $0.fix).contains(slip.says)
    }
    #expect(match != nil, "\(findings)")
  }

  @Test(
    "A layout with no place for the page, or two, is refused", arguments: ["<p></p>", "{{main}}{{main}}"])
  func layoutWithoutPlace(_ text: String) {
    var findings: [Finding] = []
    let file = TemplateFile(name: "layout", path: "page.html", text: text)
    #expect(Layout(file, texts: ["main"], flags: [], findings: &findings) == nil)
    #expect(findings.map(\.id) == [TemplateFinding.missing.rawValue])
  }

  @Test("Every kind of slip has a case above")
  func complete() {
    let tested = Set(TemplateSlip.all.map(\.kind)).union([.missing])
    #expect(TemplateFinding.allCases.filter { !tested.contains($0) } == [])
  }

  @Test("A right template has no finding")
  func right() {
    let text = """
      # {{title}}

      {{!a note for editors}}

      ::: summary

      {{#reason}}Because {{reason}}.{{/reason}}{{^reason}}No reason is given.{{/reason}}

      :::

      ## Groups {#groups}

      {{#arms}}
      - {{arm}} of {{title}}
      {{/arms}}

      {{#places}}
      {{places}}
      {{/places}}

      [The record]({{record-link}})
      """
    let (set, findings) = TemplateSample.set(text)
    #expect(findings == [])
    #expect(set != nil)
  }
}
