import CommonMark
import PageTemplates

/// The editions of a trial, filled and finished.
extension TrialPages {
  /// The nodes of an edition before they are finished.
  typealias Filled = (edition: Edition, nodes: [PageNode])

  func filled(_ edition: Edition) -> Filled? {
    guard let nodes = editorial.templates.page(edition.path, filledWith: values(edition)) else { return nil }
    kept.nodes[edition] = nodes
    return (edition, nodes)
  }

  /// The editions as far as they were filled, before they were finished.
  var filledEditions: [Edition: [PageNode]] { kept.nodes }

  func values(_ edition: Edition) -> FieldValues {
    if let known = kept.known[edition] { return known }
    let made = EditionFields.values(context(edition))
    kept.known[edition] = made
    return made
  }

  func page(_ filled: Filled, among all: [Filled]) -> Page {
    let edition = filled.edition
    let finisher = PageFinisher(
      easier: neighbour(of: edition, among: all, by: -1), detailed: neighbour(of: edition, among: all, by: 1))
    return made(
      finisher.finished(filled.nodes), path: "\(folder)/\(edition.path)/index.html", kind: "edition",
      title: understood.title.nodes.plainText + " – " + edition.levelLabel, edition: edition,
      level: edition.words)
  }

  func neighbour(of edition: Edition, among all: [Filled], by step: Int) -> NeighbourEdition? {
    let levels = all.filter { $0.edition.audience == edition.audience }
    guard let at = levels.firstIndex(where: { $0.edition == edition }), levels.indices.contains(at + step)
    else {
      return nil
    }
    let beside = levels[at + step]
    return NeighbourEdition(
      link: "../\(beside.edition.level)/index.html",
      sections: Dictionary(PageFinisher.sections(beside.nodes).map { ($0.id, $0.nodes) }) {
        first, _ in first
      })
  }
}
