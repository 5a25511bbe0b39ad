import CommonMark
import PlainLanguage
import TrialRecords

/// The short description in plain words.
enum SummaryBlocks {
  /// The most sentences on a page.
  private static let most = 8

  /// The sentences of the description, each plain or as the record has it: the same for all who read at a level.
  static func sentences(
    of trial: Trial, level: ReadingLevel, editorial: Editorial
  ) -> [SentenceRewriter.Sentence] {
    trial.briefSummary.map { editorial.sentences.rewrite($0.value.plainWords, level: level) } ?? []
  }

  /// The sentences that could be made plain, in order, if they are at least half of the text: less than that would
  /// tell a part as if it were the whole. The record's own text stands beside it.
  static func plain(_ context: EditionContext) -> [PageNode] {
    guard let text = context.trial.briefSummary else { return [] }
    let sentences = context.summary
    let plain = sentences.compactMap { sentence -> PlainText? in
      guard case .plain(let words) = sentence, NeutralWords.firstPromise(in: words.characters) == nil,
        !isBroken(words.characters)
      else {
        return nil
      }
      return capitalized(words)
    }
    guard !plain.isEmpty, plain.count * 2 >= sentences.count else { return [] }
    let shown = context.level == .easy ? easy(plain) : Array(plain.prefix(most))
    guard !shown.isEmpty else { return [] }
    let lead =
      shown.count == sentences.count
      ? "The study team says about it:" : "The study team says, among other things:"
    let items = shown.map { (nodes: PageWords.plain($0), from: [text.source]) }
    return [PageBlocks.paragraph(PageWords.own(lead)), PageBlocks.list(items)]
  }

  /// The sentences about the study itself that are short and simple, for an easy page.
  private static func easy(_ sentences: [PlainText]) -> [PlainText] {
    let aims = ["study", "trial", "research", "goal", "doctors", "find out", "people get", "compare"]
    let simple = sentences.filter { sentence in
      let text = sentence.characters
      let measure = Readability.measure(text)
      return measure.words <= 18 && measure.grade <= 7 && aims.contains { text.lowercased().contains($0) }
        && text.count(where: \.isUppercase) <= 4 && !pointsBack(text)
    }
    return Array(simple.prefix(mostEasy))
  }

  /// "This was set up to improve that" needs the sentence before it, which may not be shown.
  private static func pointsBack(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    guard let first = words.first, let last = words.last, words.count > 1 else { return true }
    if ["that", "this", "these", "those", "it", "them"].contains(last) { return true }
    if ["it", "they", "these", "those", "he", "she", "such"].contains(first) { return true }
    return first == "this" && !["study", "trial", "research", "phase"].contains(words[1])
  }

  /// The most sentences on an easy page.
  private static let mostEasy = 3

  /// Whether a sentence cannot be read aloud: too short, cut off, or with the same words twice in a row. The record's
  /// own text stands beside it.
  private static func isBroken(_ text: String) -> Bool {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count >= 5, let last = words.last?.filter(\.isLetter) else { return true }
    if ["is", "are", "the", "of", "and", "a", "to", "with"].contains(last) { return true }
    let pairs = zip(words, words.dropFirst())
    return pairs.contains { pair in
      ["the", "a", "an", "this", "these"].contains(pair.0)
        && ["how", "whether", "what", "when"].contains(pair.1)
    } || repeatsInBrackets(text.lowercased())
  }

  /// "Drugs that block a signal (drugs that block a signal)".
  private static func repeatsInBrackets(_ text: String) -> Bool {
    guard let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")") else {
      return false
    }
    let inner = text[text.index(after: open)..<close]
    return inner.count > 3 && text[..<open].hasSuffix(inner + " ")
  }

  /// A sentence begins with a capital letter, also where its first word is the name of a medicine.
  private static func capitalized(_ words: PlainText) -> PlainText {
    guard let first = words.first, let word = first.text.split(separator: " ").first,
      word.allSatisfy({ $0.isLowercase || $0 == "," })
    else { return words }
    var words = words
    words[0].text = first.text.prefix(1).uppercased() + first.text.dropFirst()
    return words
  }
}
