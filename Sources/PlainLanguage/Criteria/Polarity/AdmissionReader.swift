/// Reads forms that let somebody in ("eligible", "allowed"), or with "not" keep somebody out.
enum AdmissionReader {
  /// What a form at a place says; nil where it only names or counts.
  static func admission(at index: Int, _ sentence: Sentence) -> JoiningReader.Reading? {
    let words = sentence.words
    guard JoiningReader.isAboutJoining(index, words), !isAttribute(index, words) else { return nil }
    let bare = words[index] == "allowed" || words[index] == "permitted"
    guard let before = JoiningReader.auxiliaries(before: index, sentence) ?? (bare ? [] : nil) else {
      return nil
    }
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
  ) -> JoiningReader.Reading? {
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
}
