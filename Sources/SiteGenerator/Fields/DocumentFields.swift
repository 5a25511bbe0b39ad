import CommonMark
import PageTemplates
import TrialRecords

/// Documents and links.
enum DocumentFields: FieldGroup {
  static let title = "More to read"
  static let declarations = [
    FieldDeclaration(
      "documents", .blocks(optional: true), "the study plan, the consent form and other documents"),
    FieldDeclaration("has-consent-form", .flag, "the consent form can be read"),
    FieldDeclaration("links", .blocks(optional: true), "other pages that the record lists"),
    FieldDeclaration(
      "data-shared", .flag,
      "the team plans to share data of single people, without names, with other researchers"),
    FieldDeclaration("data-not-shared", .flag, "the team does not plan to share such data"),
    FieldDeclaration("data-sharing-open", .flag, "whether such data is shared is undecided or not stated"),
  ]

  static func values(_ context: EditionContext) -> FieldValues {
    var values = FieldValues()
    let trial = context.trial
    values.setBlocks(
      "documents", trial.documents.isEmpty ? [] : [PageBlocks.list(trial.documents.map(document))])
    values.setFlag("has-consent-form", trial.documents.contains { $0.hasConsentForm?.value == true })
    values.setBlocks("links", links(trial.links))
    let plan = trial.dataSharing?.plan?.value
    values.setFlag("data-shared", plan == .yes)
    values.setFlag("data-not-shared", plan == .no)
    values.setFlag("data-sharing-open", plan == nil || plan == .undecided)
    return values
  }

  private static func document(_ document: Trial.Document) -> (nodes: [PageNode], from: [String]) {
    let kinds = [
      document.hasProtocol?.value == true ? "the study plan" : nil,
      document.hasAnalysisPlan?.value == true ? "how the numbers will be worked out" : nil,
      document.hasConsentForm?.value == true ? "the consent form" : nil,
    ].compactMap { $0 }
    let words = kinds.isEmpty ? "a document" : PageWords.list(kinds.map(PageWords.own)).plainText
    var nodes: [PageNode] = [.text(words.prefix(1).uppercased() + words.dropFirst())]
    if let url = document.url, let safe = SafeLink.checked(url.value) {
      nodes = [.element(.a, PageLink.attributes(safe), nodes)]
    }
    if let date = document.date { nodes += PageWords.own(" of \(DateWords.words(date.value))") }
    return (nodes, [document.label?.source, document.date?.source, document.url?.source].compactMap { $0 })
  }

  private static func links(_ links: [Trial.Link]) -> [PageNode] {
    let items = links.compactMap { link -> (nodes: [PageNode], from: [String])? in
      guard let url = link.url, url.value.lowercased().hasPrefix("http"),
        let safe = SafeLink.checked(url.value)
      else { return nil }
      let words = PageWords.name(link.label?.value ?? url.value)
      return ([.element(.a, PageLink.attributes(safe), words)], [url.source])
    }
    return items.isEmpty ? [] : [PageBlocks.list(items)]
  }
}
