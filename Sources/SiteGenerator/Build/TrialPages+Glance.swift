import CommonMark
import PageTemplates
import PlainLanguage

/// The two pages of a trial that are no edition.
extension TrialPages {
  /// The terms of the fullest edition: the search finds the trial by their other names.
  private func searched(among filled: [Filled]) -> [String] {
    guard writer.searchScript != nil, let full = filled.first(where: { $0.edition == firstFull }) else {
      return []
    }
    return page(full, among: filled).terms
  }

  func glance(_ editions: [Edition], filled: [Filled]) -> Page? {
    guard let first = editions.first else { return nil }
    var values = values(first)
    values["editions"] = .blocks(
      EditionCards.nodes(editions) { edition in
        filled.first { $0.edition == edition }.map { ReadingTime.minutes($0.nodes) }
      })
    values["trial-link"] = .link("index.html")
    values["glossary-link"] = .link("../../glossary/index.html")
    values["about-link"] = .link("../../about/index.html")
    values["checklist-link"] = .link("checklist.html")
    guard let nodes = editorial.templates.page("pages/trial", filledWith: values) else { return nil }
    let finished = PageFinisher().finished(nodes)
    return made(
      finished, path: folder + "/index.html", kind: "glance", title: understood.title.nodes.plainText,
      edition: nil, level: .easy, searched: searched(among: filled))
  }

  func checklist(_ editions: [Edition]) -> Page? {
    guard let edition = editions.first(where: { $0.criteria == .all }) else { return nil }
    let context = self.context(edition)
    var values = values(edition)
    let checklist = Checklist(context)
    values.setBlocks("checklist", checklist.first)
    values.setBlocks("checklist-more", checklist.others)
    values["trial-link"] = .link("index.html")
    guard let nodes = editorial.templates.page("pages/checklist", filledWith: values) else { return nil }
    let finished = PageFinisher().finished(nodes)
    return made(
      finished, path: folder + "/checklist.html", kind: "checklist",
      title: "Checklist: " + understood.title.nodes.plainText, edition: nil, level: .standard)
  }
}
