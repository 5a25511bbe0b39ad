import TestSupport

/// Another status than the record's: in the box of facts, in the sentence at the top, or in the code for professionals.
enum StatusMutants {
  static func status(_ page: PageBytes, _ random: inout SeededChoice) -> Mutant? {
    let groups = [labels, sentences, codes]
    let found = groups.flatMap { group in
      group.flatMap { words in
        page.places(of: words).filter { isStatus(page, $0, words) }.map {
          (place: $0, words: words, group: group)
        }
      }
    }
    guard !found.isEmpty else { return nil }
    let (place, words, group) = random.pick(found)
    return page.replacing(
      place..<(place + words.utf8.count), with: random.pick(group.filter { $0 != words }))
  }

  /// Whether the nearest block in front names the status as its source.
  private static func isStatus(_ page: PageBytes, _ place: Int, _ words: String) -> Bool {
    guard let start = page.last("data-from=\"", before: place),
      let end = page.find("\"", from: start + 11), let close = page.find("</", from: place)
    else { return false }
    let sources = page.text((start + 11)..<end)
    let isWhole = page.text((place - 1)..<place) == ">" && close == place + words.utf8.count
    return sources.hasSuffix("overallStatus")
      && (isWhole || sentences.contains(words) && page.find("</p>", from: start).map { $0 > place } == true)
  }

  private static let labels = [
    "Looking for people", "By invitation only", "Not open yet", "Running, closed to new people", "Paused",
    "Stopped early", "Stopped before anyone joined", "Finished", "Not known",
  ]
  private static let sentences = [
    "It is looking for people to join.", "It takes only people whom the team invites.", "It is not open yet.",
    "It is running, but takes no new people.", "It is on hold for now.", "It was stopped early.",
    "It was stopped before anyone joined.", "It is finished.", "It is no longer looking for people to join.",
  ]
  private static let codes = [
    "Recruiting", "Completed", "Terminated", "Withdrawn", "Suspended", "Active not recruiting",
    "Not yet recruiting", "Enrolling by invitation",
  ]
}
