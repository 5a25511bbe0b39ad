/// Whether a page says what the record says about its being open. It has its own words for the registry's codes.
enum StatusCheck {
  /// What pages call a code, in short, and how they say it in a sentence.
  private struct Words {
    let label: String
    let sentence: String
    let look: String
  }

  static func run(_ page: inout PageContext) {
    guard let record = page.record, let main = page.first("main") else { return }
    for index in page.document.subtree(main) {
      let element = page.document.elements[index]
      guard let sources = element.value("data-from"), element.marks.isDisjoint(with: [.editor, .registry])
      else { continue }
      let names = sources.split(separator: " ")
      guard names.contains(where: isStatus) else { continue }
      let text = page.document.text(of: index, without: [.terms, .registry, .editor])
      let isWrong = names.count == 1 ? !isLabel(text, element, record.status) : isOther(text, record.status)
      if isWrong {
        page.add(
          .status, at: index, "The page does not say the record's status \(record.status ?? "(none)")",
          excerpt: text)
      }
    }
  }

  private static func isStatus(_ pointer: Substring) -> Bool {
    pointer == "/protocolSection/statusModule/overallStatus" || pointer == "/status/overall"
  }

  /// A field of its own: the label with its look, the code's own words, or a sentence.
  private static func isLabel(_ text: String, _ element: HTMLDocument.Element, _ code: String?) -> Bool {
    guard let code, let words = table[code] else { return true }
    if element.hasClass("status") { return text == words.label && element.hasClass("status-" + words.look) }
    let plain = text.lowercased().split { !$0.isLetter }.joined(separator: " ")
    return plain == code.lowercased().replacing("_", with: " ") || !isOther(text, code)
  }

  /// A sentence that has the words of another code, or those of its own denied.
  private static func isOther(_ text: String, _ code: String?) -> Bool {
    let text = text.lowercased()
    return table.contains { other, words in
      let isThere = text.contains(words.sentence) || isCode(other, text)
      let isDenied =
        other == code
        && (text.contains("not " + words.sentence) || text.contains("no longer " + words.sentence))
      return other == code ? isDenied : isThere && words.sentence != code.flatMap { table[$0] }?.sentence
    }
  }

  private static func isCode(_ code: String, _ text: String) -> Bool {
    text == code.lowercased().replacing("_", with: " ")
  }

  private static let table: [String: Words] = [
    "RECRUITING": Words(label: "Looking for people", sentence: "looking for people", look: "open"),
    "ENROLLING_BY_INVITATION": Words(label: "By invitation only", sentence: "the team invites", look: "soon"),
    "NOT_YET_RECRUITING": Words(label: "Not open yet", sentence: "not open yet", look: "soon"),
    "ACTIVE_NOT_RECRUITING": Words(
      label: "Running, closed to new people", sentence: "takes no new people", look: "closed"),
    "SUSPENDED": Words(label: "Paused", sentence: "on hold", look: "closed"),
    "TERMINATED": Words(label: "Stopped early", sentence: "stopped early", look: "closed"),
    "WITHDRAWN": Words(
      label: "Stopped before anyone joined", sentence: "before anyone joined", look: "closed"),
    "COMPLETED": Words(label: "Finished", sentence: "it is finished", look: "closed"),
    "UNKNOWN": Words(label: "Not known", sentence: "does not say if it is still open", look: "unknown"),
  ]
}
