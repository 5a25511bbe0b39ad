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
    if JoiningWords.admissions.contains(word) { return admission(at: index, sentence) }
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

  // MARK: "eligible", "allowed"

  private static func admission(at index: Int, _ sentence: Sentence) -> Reading? {
    let words = sentence.words
    guard isAboutJoining(index, words), !isAttribute(index, words) else { return nil }
    let bare = words[index] == "allowed" || words[index] == "permitted"
    guard let before = auxiliaries(before: index, sentence) ?? (bare ? [] : nil) else { return nil }
    let denied =
      before.contains("not") || before.contains("never") || (index > 0 && words[index - 1] == "not")
    if words[index] == "considered" || words[index] == "tolerated" || words[index] == "screened" {
      return admissionOfPeople(index, before, denied, words)
    }
    if denied { return .excluded }
    if opensWithNo(sentence, index) || saysOnly(index, sentence) { return nil }
    return describesEverybody(index, before, sentence) ? nil : .allowed
  }

  /// "Patients who had surgery were included" and "a participant is eligible if …" are rules, no permissions.
  private static func describesEverybody(_ index: Int, _ before: ArraySlice<String>, _ sentence: Sentence)
    -> Bool
  {
    let words = sentence.words
    let states = [
      "included", "enrolled", "recruited", "admitted", "entered", "accepted", "enroled", "invited",
    ]
    if states.contains(words[index]),
      !before.contains(where: { ["may", "can", "could", "should"].contains($0) })
    {
      return true
    }
    guard words[index] == "eligible", !before.isEmpty else { return false }
    let start = sentence.clauseStart(before: before.startIndex)
    return before.startIndex - start <= 3 && before.startIndex > start
      && SubjectWords.people.contains(words[before.startIndex - 1])
  }

  /// "May be considered for participation"; "is considered" alone says nothing.
  private static func admissionOfPeople(
    _ index: Int, _ before: ArraySlice<String>, _ denied: Bool, _ words: [String]
  ) -> Reading? {
    let after = words[(index + 1)..<min(index + 4, words.count)]
    guard after.contains(where: { JoiningWords.trials.contains($0) && $0 != "this" && $0 != "be" }) else {
      return nil
    }
    return denied ? .excluded : (before.contains("may") || before.contains("can") ? .allowed : nil)
  }

  /// "No other chemotherapy allowed" forbids; "the most that is allowed" only counts.
  private static func opensWithNo(_ sentence: Sentence, _ index: Int) -> Bool {
    let start = sentence.clauseStart(before: index)
    return ["no", "none", "not", "neither"].contains(sentence.words[start])
  }

  /// "Only patients with X are eligible" and "are eligible only if" require.
  private static func saysOnly(_ index: Int, _ sentence: Sentence) -> Bool {
    let words = sentence.words
    if words[sentence.clauseStart(before: index)] == "only" { return true }
    let after = words[index..<min(index + 8, words.count)]
    return after.contains("only") && after.contains("if")
  }

  /// "Eligible patients must …": it only names them.
  private static func isAttribute(_ index: Int, _ words: [String]) -> Bool {
    index + 1 < words.count && SubjectWords.people.contains(words[index + 1]) && words[index] == "eligible"
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
  private static func auxiliaries(before index: Int, _ sentence: Sentence) -> ArraySlice<String>? {
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
  private static func isAboutJoining(_ index: Int, _ words: [String]) -> Bool {
    guard words[index] == "eligible" || words[index] == "ineligible" else { return true }
    guard index + 1 < words.count, ["for", "to"].contains(words[index + 1]) else { return true }
    let object = words[(index + 2)..<min(index + 7, words.count)]
    return object.contains(where: JoiningWords.trials.contains)
  }
}
