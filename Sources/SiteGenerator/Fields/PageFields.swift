import CommonMark
import PageTemplates
import TrialRecords

/// Parts of the page itself.
enum PageFields: FieldGroup {
  static let title = "The page itself"
  static let declarations = [
    FieldDeclaration(
      "main-message", .blocks(optional: false), "who, what, why, open or not: at most 40 words"),
    FieldDeclaration("meta", .blocks(optional: false), "the line below it: date of the facts, trial number"),
    FieldDeclaration("glance", .blocks(optional: false), "the box of facts at a glance"),
    FieldDeclaration("switch", .blocks(optional: false), "the links to the other readers and levels"),
    FieldDeclaration("contents", .blocks(optional: false), "the list of questions that the page answers"),
    FieldDeclaration("words", .blocks(optional: false), "the words explained on this page; put it last"),
    FieldDeclaration("changes", .blocks(optional: true), "what changed in the record, dated"),
    FieldDeclaration("trial-link", .link(optional: false), "the page of the trial at a glance"),
    FieldDeclaration("glossary-link", .link(optional: false), "the page of all words"),
    FieldDeclaration("about-link", .link(optional: false), "the page about how the pages are made"),
  ]

  static func values(_ context: EditionContext) -> FieldValues {
    var values = FieldValues()
    values["main-message"] = .blocks([message(context)])
    values["meta"] = .blocks([meta(context)])
    values["glance"] = .blocks(GlanceBox.nodes(context))
    values["switch"] = .blocks(EditionSwitch.nodes(context))
    values["contents"] = .blocks([
      .element(.nav, [PageAttribute("class", "toc"), PageAttribute("aria-label", "On this page")], [])
    ])
    values.setBlocks("changes", HistoryBlocks.nodes(context.history))
    values["words"] = .blocks([.element(.dl, [PageAttribute("class", "terms")], [])])
    values["trial-link"] = .link("../../index.html")
    values["glossary-link"] = .link("../../../../glossary/index.html")
    values["about-link"] = .link("../../../../about/index.html")
    return values
  }

  /// A person's words where there are some, in one paragraph; else the program's.
  private static func message(_ context: EditionContext) -> PageNode {
    let opening: [PageNode] = [.element(.strong, [.text("In short.")]), .text(" ")]
    let written = context.understood.words.blocks(.mainMessage, for: context.edition)
    if case .element(let paragraph)? = written.first, written.count == 1, paragraph.tag == .p {
      return .element(
        .p, [PageAttribute("class", "lead")] + paragraph.attributes, opening + paragraph.children)
    }
    let message = MainMessage.words(context)
    return .element(
      .p, [PageAttribute("class", "lead")] + PageBlocks.sources(message.from), opening + message.nodes)
  }

  private static func meta(_ context: EditionContext) -> PageNode {
    var nodes: [PageNode] = []
    var from = [context.trial.identity.id.source]
    if let date = context.understood.asOf {
      nodes += [
        .text("Record last changed on "),
        .element(
          .time, [PageAttribute("datetime", DateWords.iso(date.value))], [.text(DateWords.words(date.value))]),
        .text("\u{A0}· "),
      ]
      from.append(date.source)
    }
    return .element(
      .p, [PageAttribute("class", "meta")] + PageBlocks.sources(from),
      nodes + PageWords.name(context.understood.shownId))
  }
}
