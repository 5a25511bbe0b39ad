import CommonMark
import PageTemplates
import TrialRecords

/// What the study is called.
enum IdentityFields: FieldGroup {
  static let title = "What it is called"
  static let declarations = [
    FieldDeclaration(
      "title", .text(optional: false), "the page's title in plain words: what is studied, for what"),
    FieldDeclaration("record-title", .text(optional: true), "the record's short title, unchanged"),
    FieldDeclaration("official-title", .text(optional: true), "the record's scientific title, unchanged"),
    FieldDeclaration("titles-closed", .blocks(optional: true), "both titles, to be opened"),
    FieldDeclaration("acronym", .text(optional: true), "the study's short name"),
    FieldDeclaration("id", .text(optional: false), "the trial number, such as NCT03913559"),
    FieldDeclaration(
      "other-ids", .list([FieldDeclaration("number", .text(optional: false), "the number")]),
      "the study's other numbers"),
    FieldDeclaration("has-other-ids", .flag, "the study has other numbers"),
    FieldDeclaration("registry-link", .link(optional: true), "the record at the registry"),
    FieldDeclaration("file-name", .text(optional: false), "the record's file name"),
  ]

  static func values(_ context: EditionContext) -> FieldValues {
    var values = FieldValues()
    let identity = context.trial.identity
    values.set("title", context.understood.title.nodes, from: context.understood.title.from)
    if let title = identity.briefTitle {
      values.set("record-title", PageWords.registry(title.value), from: [title.source])
    }
    if let title = identity.officialTitle {
      values.set("official-title", PageWords.registry(title.value), from: [title.source])
    }
    values.setBlocks("titles-closed", titles(identity))
    values.setName("acronym", identity.acronym)
    values.set("id", PageWords.name(context.understood.shownId), from: [identity.id.source])
    let others = otherIds(identity)
    values["other-ids"] = .list(
      others.map { id in
        var item = FieldValues()
        item.setName("number", id)
        return item
      })
    values.setFlag("has-other-ids", !others.isEmpty)
    if let link = context.understood.registryLink { values["registry-link"] = .link(link) }
    values.set(
      "file-name", PageWords.name(context.trial.origin.file.split(separator: "/").last.map(String.init) ?? "")
    )
    return values
  }

  private static func otherIds(_ identity: Trial.Identity) -> [Sourced<String>] {
    var seen: Set<String> = [identity.id.value]
    let all =
      [identity.orgStudyId].compactMap { $0 } + identity.secondaryIds.compactMap(\.id) + identity.aliases
    return all.filter { !$0.value.isEmpty && seen.insert($0.value).inserted }
  }

  private static func titles(_ identity: Trial.Identity) -> [PageNode] {
    let titles = [identity.briefTitle, identity.officialTitle].compactMap { $0 }
    guard !titles.isEmpty else { return [] }
    let shown = titles.map { PageBlocks.paragraph([.text($0.value)], from: [$0.source]) }
    return [PageBlocks.details("The study’s title in the record", shown, registry: true)]
  }
}
