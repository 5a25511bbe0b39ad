/// Reads who is said to be let in or kept out: "are eligible", "will be excluded", "is not allowed".
enum JoiningReader {
  enum Reading: Sendable {
    case excluded, allowed, ruledOut
  }

  /// What the sentence says; nil where it says nothing of the kind.
  static func reading(of sentence: Sentence) -> Reading? {
    let words = sentence.words
    var perhaps: Reading?
    for index in words.indices {
      guard let reading = reading(at: index, sentence) else { continue }
      if reading != .ruledOut { return reading }
      perhaps = reading
    }
    return perhaps
  }

  private static func reading(at index: Int, _ sentence: Sentence) -> Reading? {
    let word = sentence.words[index]
    if JoiningWords.exclusions.contains(word) { return exclusion(at: index, sentence) }
    if JoiningWords.admissions.contains(word) { return AdmissionReader.admission(at: index, sentence) }
    if JoiningWords.joinings.contains(word) { return joining(at: index, sentence) }
    if word == "may" || word == "can" { return having(at: index, sentence) }
    return nil
  }

  // MARK: "excluded", "ineligible"

  private static func exclusion(at index: Int, _ sentence: Sentence) -> Reading? {
    let words = sentence.words
    guard isAboutJoining(index, words), let before = auxiliaries(before: index, sentence) else { return nil }
    if before.contains("not") || negatedNoun(index, words) { return .allowed }
    if words[index] == "excluded", isRuledOut(index, before, sentence) { return .ruledOut }
    return .excluded
  }

  /// "Secondary causes have been excluded": ruled out by the doctors.
  private static func isRuledOut(_ index: Int, _ before: ArraySlice<String>, _ sentence: Sentence) -> Bool {
    let words = sentence.words
    let after = words[(index + 1)..<min(index + 4, words.count)]
    if after.first == "from" { return after.contains("by") }
    if before.contains(where: JoiningWords.ruledOut.contains) || after.contains("by") { return true }
    let start = sentence.clauseStart(before: index)
    return !words[start..<index].contains(where: SubjectWords.people.contains)
  }

  private static func negatedNoun(_ index: Int, _ words: [String]) -> Bool {
    index > 0 && (words[index - 1] == "not" || words[index - 1] == "non")
  }

  // MARK: "may participate", "cannot be enrolled", "may have"

  private static func joining(at index: Int, _ sentence: Sentence) -> Reading? {
    let words = sentence.words
    guard index > 0 else { return nil }
    if words[index] == "take" || words[index] == "continue" {
      guard index + 1 < words.count, words[index + 1] == "part" || words[index + 1] == "in" else {
        return nil
      }
    }
    let before = words[max(0, index - 3)..<index]
    guard
      let modal = before.firstIndex(where: { ["may", "can", "could", "should", "will", "must"].contains($0) }
      ),
      ModalReader.standing(of: modal, in: sentence) == .main
    else { return nil }
    if before[modal...].contains("not") { return .excluded }
    return ["may", "can"].contains(words[modal]) ? .allowed : nil
  }

  /// "Patients may have had one transplant".
  private static func having(at index: Int, _ sentence: Sentence) -> Reading? {
    let words = sentence.words
    guard index + 1 < words.count, grants.contains(words[index + 1]),
      ModalReader.standing(of: index, in: sentence) == .main
    else { return nil }
    let start = sentence.clauseStart(before: index)
    let named = words[start..<index].contains(where: SubjectWords.people.contains)
    guard named, words[index] == "may" || words[index + 1] == "still" else { return nil }
    guard words[index + 1] == "have" else { return .allowed }
    return words[(index + 2)..<min(index + 6, words.count)].contains(where: bounds.contains) ? .allowed : nil
  }

  private static let bounds: Set<String> = [
    "had", "received", "been", "up", "one", "no", "prior", "previous", "undergone", "previously",
  ]

  private static let grants: Set<String> = ["have", "receive", "continue", "still", "also", "use", "remain"]

  // MARK: shared

  /// The auxiliaries right before a form ("will not be"), or nil where none stands there.
  static func auxiliaries(before index: Int, _ sentence: Sentence) -> ArraySlice<String>? {
    let words = sentence.words
    var start = index
    while start > 0, JoiningWords.auxiliaries.contains(words[start - 1]) || linking.contains(words[start - 1])
    {
      start -= 1
    }
    guard start < index, ModalReader.standing(of: start, in: sentence) != .describing else { return nil }
    let found = words[start..<index]
    return found.contains(where: JoiningWords.finite.contains) || found.contains("been") ? found : nil
  }

  private static let linking: Set<String> = ["an", "automatically", "as", "a"]

  /// Whether a form is about this trial, not about a treatment ("ineligible for transplant").
  static func isAboutJoining(_ index: Int, _ words: [String]) -> Bool {
    guard words[index] == "eligible" || words[index] == "ineligible" else { return true }
    guard index + 1 < words.count, ["for", "to"].contains(words[index + 1]) else { return true }
    let object = words[(index + 2)..<min(index + 7, words.count)]
    return object.contains(where: JoiningWords.trials.contains)
  }
}
