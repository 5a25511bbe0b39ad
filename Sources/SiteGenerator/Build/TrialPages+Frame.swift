import CommonMark
import PlainLanguage
import SiteHistory
import TrialRecords

/// A page around its text: head, search, words, checks.
extension TrialPages {
  /// A page of nodes: its words explained, checked and put into its frame.
  func made(
    _ nodes: [PageNode], path: String, kind: String, title: String, edition: Edition?, level: ReadingLevel,
    searched terms: [String]? = nil
  ) -> Page {
    var frame = frame(path: path, kind: kind, title: title)
    frame.edition = edition
    let timed = edition == nil ? nodes : ReadingTime.added(to: nodes)
    let annotated = PageAnnotator(
      finder: finder, level: level, root: frame.root, isForDoctors: edition?.criteria == .original
    ).annotated(timed)
    if terms != nil || edition.map({ $0 == firstFull }) ?? false { mark(&frame, terms: terms) }
    let check = edition.map {
      PageCheck(edition: $0, file: trial.origin.file, line: trial.origin.line).result(annotated)
    }
    frame.notes = PageNotes(
      terms: annotated.terms, unexplained: annotated.unexplained, findings: check?.findings ?? [])
    return Page(
      path: path, bytes: writer.html(SharedSources.hoisted(annotated.nodes), frame: frame),
      terms: annotated.terms, findings: check?.findings ?? [], edition: edition, grade: check?.grade,
      unexplained: annotated.unexplained, sources: PageSources.all(in: annotated.nodes))
  }

  /// The head of a page and what stands around its text.
  private func frame(path: String, kind: String, title: String) -> PageFrame {
    let asOf = understood.asOf
    var frame = PageFrame(
      kind: kind, title: title,
      description:
        "\(understood.shownId) in plain words: who can join, what happens, what is not known. From the public record.",
      path: path)
    if kind == "glance" {
      frame.structuredData =
        StructuredTrial(
          trial, title: title, registryLink: understood.registryLink,
          url: writer.baseURL.isEmpty ? "" : writer.baseURL + path
        ).json
    }
    frame.trial = TrialFrame(
      id: trial.id.lowercased(), name: understood.shownId,
      asOf: asOf.map { DateWords.words($0.value) } ?? "an unknown day",
      asOfDate: asOf.map { DateWords.iso($0.value) } ?? "", sourceURL: understood.registryLink ?? "",
      approved: approval.map { DateWords.words(iso: $0.date) } ?? "")
    return frame
  }

  /// The edition that stands for all in the search: the first that shows every rule.
  var firstFull: Edition? {
    editorial.editionList.editions(for: understood.ages).first { $0.criteria == .all }
  }

  /// Lets the search find the trial by more than its text: once, on its page at a glance, and not on each edition.
  private func mark(_ frame: inout PageFrame, terms: [String]?) {
    guard writer.searchScript != nil else { return }
    let ages = TrialSummary.ageGroups(
      children: understood.ages.overlaps(0...17), adults: understood.ages.overlaps(18...120))
    frame.search = SearchMarks(
      kind: "Studies", status: StatusWords.label(trial.status.overall?.value), ages: ages,
      names: terms.map(names) ?? [], numbers: terms == nil ? [] : numbers)
  }

  /// All forms of some terms of the glossary, and where the trial is, so that words of both kinds find it.
  private func names(_ terms: [String]) -> [String] {
    let own = Set(terms)
    let forms = editorial.glossary.glossary.terms.filter { own.contains($0.slug) }.flatMap(\.allForms)
    return forms + trial.locations.compactMap { $0.city?.value }
  }

  private var numbers: [String] {
    let identity = trial.identity
    return [identity.id.value] + (identity.aliases + [identity.orgStudyId].compactMap { $0 }).map(\.value)
      + identity.secondaryIds.compactMap { $0.id?.value }
      + trial.interventions.flatMap { $0.otherNames.map(\.value) }
  }
}
