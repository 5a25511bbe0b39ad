import CommonMark
import PlainLanguage
import TrialRecords

/// Illnesses in words.
enum ConditionWords {
  /// The illnesses of a record, each once, in plain words where the wordings have them.
  static func all(_ trial: Trial, _ editorial: Editorial) -> [SourcedWords] {
    var seen: Set<String> = []
    return trial.conditions.filter { !isControl($0.value) }.flatMap { condition in
      parts(condition.value).map { words($0, from: condition.source, editorial) }
    }.filter { seen.insert($0.nodes.plainText.lowercased()).inserted }
  }

  /// "Control": a group of a study, no illness.
  private static func isControl(_ text: String) -> Bool {
    ["control", "controls", "healthy controls", "control group"].contains(text.lowercased())
  }

  /// The illness that a title tells of: the one of which the record's own titles say most, else the first, as long
  /// as it is short.
  static func main(_ conditions: [SourcedWords], of trial: Trial) -> SourcedWords? {
    let titles = [trial.identity.briefTitle, trial.identity.officialTitle].compactMap {
      $0?.value.lowercased()
    }
    let told = Set(titles.flatMap(stems))
    let short = conditions.filter { $0.nodes.plainText.split(separator: " ").count <= mostWords }
    var best: (words: SourcedWords, share: Double, count: Int)?
    for words in short {
      let own = trial.conditions.first { words.from.contains($0.source) }.map { stems($0.value.lowercased()) }
      guard let own, !own.isEmpty, !own.contains(where: noIllness.contains) else { continue }
      let count = own.count { told.contains($0) }
      let share = Double(count) / Double(own.count)
      guard share >= 0.5, share > (best?.share ?? 0) || (share == best?.share && count > (best?.count ?? 0))
      else { continue }
      best = (words, share, count)
    }
    if let best { return best.words }
    if let first = conditions.first, short.contains(where: { $0.from == first.from }) { return first }
    return conditions.min { $0.nodes.plainText.count < $1.nodes.plainText.count }
  }

  /// The most words of an illness in a title.
  private static let mostWords = 8

  /// "asthma, diabetes and 3 others".
  static func sentence(_ conditions: [SourcedWords]) -> [PageNode]? {
    guard !conditions.isEmpty else { return nil }
    if conditions.count <= 3 { return PageWords.list(conditions.map(\.nodes)) }
    let left = conditions.count - 2
    return PageWords.list(
      conditions.prefix(2).map(\.nodes) + [
        PageWords.computed(String(left), rule: "difference") + PageWords.own(" more")
      ])
  }

  private static func words(_ text: String, from source: String, _ editorial: Editorial) -> SourcedWords {
    let named = withoutManual(text)
    let calm = PlainCase.lowered(PlainCase.calmed(named, isKnown: editorial.isShortForm))
    let upright = InvertedName.upright(calm)
    let full = spelledOut(upright, editorial)
    let said = editorial.phrase(full)
    // A full name is never made a short form: the page would have to explain it again.
    let isShorter = said.characters.filter(\.isUppercase).count > full.filter(\.isUppercase).count + 1
    // "Postpartum pain" is not "after giving birth pain".
    let isTurned = said.characters.lowercased().hasPrefix("after ")
    let nodes = isShorter || isTurned ? PageWords.own(full) : PageWords.plain(said)
    return SourcedWords(nodes: loweredFirst(nodes), from: [source])
  }

  /// "Stage I Sarcoma AJCC v8": which edition of the manual of stages was used is no part of the illness.
  private static func withoutManual(_ text: String) -> String {
    var words = text.split(separator: " ")
    if let last = words.last, last.first == "v", last.dropFirst().allSatisfy(\.isNumber) {
      words.removeLast()
    }
    guard words.count > 1, words.last == "AJCC" else { return text }
    return words.dropLast().joined(separator: " ")
  }

  /// Each word that is a short form and nothing else in its full form; a short form in brackets behind its own full
  /// form is left out.
  private static func spelledOut(_ text: String, _ editorial: Editorial) -> String {
    let words = text.split(separator: " ").map(String.init)
    return words.enumerated().compactMap { place, word -> String? in
      if place > 0, word.hasPrefix("("), word.hasSuffix(")"), word.count <= 9,
        word.dropFirst().dropLast().filter(\.isLetter).allSatisfy(\.isUppercase),
        word.contains(where: \.isLetter)
      {
        return nil
      }
      return editorial.fullForm(word) ?? word
    }.joined(separator: " ")
  }

  private static func loweredFirst(_ nodes: [PageNode]) -> [PageNode] {
    guard case .text(let text) = nodes.first else { return nodes }
    return [.text(PlainCase.loweredFirst(text))] + nodes.dropFirst()
  }

  /// "Leukaemia; Syndromes;Chronic leukemia": several illnesses in one field, parted by semicolons.
  private static func parts(_ text: String) -> [String] {
    let folded = text.replacing("；", with: ";").replacing("，", with: ", ").replacing("、", with: ", ")
    let parts = folded.split(separator: ";").map { trimmed($0) }.filter { !$0.isEmpty }
    // "Liver Transplant; Complications" is one heading: what follows is too short to be an illness.
    guard parts.count > 1, parts.allSatisfy({ $0.contains(" ") }) else { return [trimmed(folded[...])] }
    return parts
  }

  private static func trimmed(_ text: Substring) -> String {
    var rest = text.drop { $0.isWhitespace }
    while let last = rest.last, last.isWhitespace || last == "," || last == "." { rest = rest.dropLast() }
    return rest.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The beginnings of the words that carry meaning.
  private static func stems(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.filter { !emptyWords.contains(String($0)) }.map {
      String($0.prefix(6))
    }
  }

  /// Beginnings of words that name no illness: a record lists them beside illnesses.
  private static let noIllness: Set<String> = [
    "medici", "trial", "therap", "monito", "progra", "applic", "fusion", "contro",
  ]

  private static let emptyWords: Set<String> = [
    "of", "in", "the", "and", "or", "with", "a", "an", "disease", "diseases", "disorder", "disorders", "nos",
    "mellitus", "to", "for", "surgery", "study",
  ]
}
