import Diagnostics
import PlainLanguage
import StrictYAML

/// The editions that a site has, in the order of `Templates/editions.yml`.
public struct EditionList: Sendable {
  /// The editions, in order.
  public let editions: [Edition]

  /// Reads the list. Nil with findings if it has an error.
  public init?(yaml: String, file: String, findings: inout [Finding]) {
    let before = findings.count
    guard let root = YAMLReader.read(yaml, file: file, findings: &findings),
      let top = YAMLMappingReader(
        root, allowed: ["editions"], what: "the list of editions", findings: &findings)
    else { return nil }
    var editions: [Edition] = []
    for node in top.list("editions", findings: &findings) {
      guard let edition = EditionReader.edition(node, findings: &findings) else { continue }
      if editions.contains(where: { $0.path == edition.path }) {
        findings.append(
          Finding(
            EditionFinding.twice, at: node.position, "The edition \(edition.path) stands twice",
            fix: "keep one of the two"))
      }
      editions.append(edition)
    }
    if editions.isEmpty {
      findings.append(
        Finding(
          EditionFinding.none, at: root.position, "There is no edition", fix: "add one below \"editions:\""))
    }
    guard findings.count == before else { return nil }
    self.editions = editions
  }

  /// The editions that a trial has: those without ages, and those whose ages the trial takes.
  public func editions(for ages: AgeRange) -> [Edition] {
    let fitting = editions.filter { $0.ages.map(ages.overlaps) ?? true }
    return fitting.isEmpty ? Array(editions.prefix(1)) : fitting
  }
}
