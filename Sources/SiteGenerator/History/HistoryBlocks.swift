import CommonMark
import SiteHistory

/// What changed in a record, as a list for the trial's pages: the newest first, dated by the record itself.
enum HistoryBlocks {
  /// The most entries on a page.
  static let most = 5

  static func nodes(_ entries: [HistoryEntry]) -> [PageNode] {
    let shown = entries.suffix(most).reversed()
    guard !shown.isEmpty else { return [] }
    return [.element(.ol, [PageAttribute("class", "changes")], shown.map(item))]
  }

  private static func item(_ entry: HistoryEntry) -> PageNode {
    let sentences = PageNode.text(entry.sentences.joined(separator: " "))
    guard let date = entry.date else { return .element(.li, [sentences]) }
    // The date of an earlier change does not stand in the record any more, so a rule of its own answers for it.
    let time = PageNode.element(
      .time, [PageAttribute("datetime", date), PageAttribute("data-computed", "date-of-change")],
      [.text(DateWords.words(iso: date))])
    return .element(.li, [time, .text(" "), sentences])
  }
}

extension DateWords {
  /// The words for `2025-07-03`, `2025-07` or `2025`.
  static func words(iso: String) -> String {
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first else { return iso }
    guard parts.count > 1, months.indices.contains(parts[1] - 1) else { return String(year) }
    let month = months[parts[1] - 1]
    return parts.count > 2 ? "\(parts[2]) \(month) \(year)" : "\(month) \(year)"
  }
}
