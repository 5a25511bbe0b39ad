import CommonMark
import PageTemplates
import TrialRecords

/// Papers that a record lists, by what the registry says they are.
enum PublicationBlocks {
  static func nodes(_ references: [Trial.Reference]) -> [PageNode] {
    let kinds: [(Trial.ReferenceType?, String)] = [
      (.result, "Papers about the results of this study, as the study team says"),
      (
        .derived,
        "Papers that mention this study’s number (found by the registry; some may be about other studies)"
      ),
      (.background, "Papers for background"), (nil, "Other papers"),
    ]
    return kinds.flatMap { kind, heading -> [PageNode] in
      let own = references.filter { $0.type?.value == kind && $0.citation != nil }
      guard !own.isEmpty else { return [] }
      return [.element(.details, [.element(.summary, [.text(heading)]), .element(.ul, own.map(item))])]
    }
  }

  private static func item(_ reference: Trial.Reference) -> PageNode {
    var nodes: [PageNode] = []
    if !reference.retractions.isEmpty {
      nodes.append(.element(.strong, [.text("This paper was taken back (retracted). ")]))
    }
    if let citation = reference.citation {
      nodes.append(.element(.cite, [PageAttribute("data-words", "names")], [.text(citation.value)]))
    }
    if let id = reference.pubMedId, id.value.allSatisfy(\.isNumber) {
      nodes +=
        PageWords.own(" ") + [
          .element(
            .a, PageLink.attributes("https://pubmed.ncbi.nlm.nih.gov/\(id.value)/"),
            [.text("Read the abstract at PubMed")])
        ]
    }
    return .element(
      .li, PageBlocks.sources([reference.citation?.source, reference.pubMedId?.source].compactMap { $0 }),
      nodes)
  }
}
