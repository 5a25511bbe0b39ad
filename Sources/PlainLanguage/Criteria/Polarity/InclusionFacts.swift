/// What the inclusion rules of the same record ask for, to understand its exclusion rules: where "pain" is asked
/// for, "No pain reported" as an exclusion means just what it says.
struct InclusionFacts: Sendable, Hashable {
  /// Words of what is asked for; words of illness and time that stand everywhere are left out.
  private(set) var wanted: Set<String> = []
  /// The rules themselves, as their words.
  private(set) var rules: Set<[String]> = []

  init() {}

  /// The facts of all inclusion groups.
  init(_ groups: [OutlineGroup]) {
    for row in groups.filter({ $0.side == .inclusion }).flatMap(\.sections).flatMap(\.rows)
    where !RowText.introduces(row.text) { add(Sentence(row.text)) }
  }

  private mutating func add(_ sentence: Sentence) {
    let words = Self.plain(sentence)
    if words.count >= 3 { rules.insert(words) }
    guard sentence.opening(DenialWords.openers) == nil, JoiningReader.reading(of: sentence) == nil,
      ModalReader.reading(of: sentence) != .prohibits
    else { return }
    wanted.formUnion(Self.content(sentence.words[...]))
  }

  /// Whether a sentence stands word for word among the inclusion rules.
  func repeats(_ sentence: Sentence) -> Bool { rules.contains(Self.plain(sentence)) }

  /// Whether what follows a denial is something that the inclusion rules ask for.
  func want(_ denied: ArraySlice<String>) -> Bool {
    let content = Self.content(denied)
    guard !content.isEmpty else { return false }
    return content.isSubset(of: wanted)
  }

  private static func plain(_ sentence: Sentence) -> [String] {
    sentence.tokens.filter { $0.kind == .word || $0.kind == .number || $0.kind == .comparator }.map(\.text)
  }

  private static func content(_ words: ArraySlice<String>) -> Set<String> {
    var content: Set<String> = []
    for word in words where word.count > 1 && Double(word) == nil && word.first?.isLetter == true {
      if common.contains(word) || SubjectWords.people.contains(word) || SubjectWords.beings.contains(word) {
        continue
      }
      if DenialWords.bads.length(in: [word], at: 0) != nil { continue }
      content.insert(word.hasSuffix("s") && word.count > 3 ? String(word.dropLast()) : word)
    }
    return content
  }

  private static let common: Set<String> = [
    "of", "or", "and", "with", "the", "for", "to", "in", "at", "on", "by", "from", "any", "type", "least",
    "than", "this",
    "that", "as", "not", "no", "age", "years", "year", "months", "weeks", "days", "within", "before", "after",
    "during",
    "study", "trial", "criteria", "based", "defined", "including", "such", "receiving", "received", "using",
    "used",
    "reported", "due", "their", "per", "according", "time", "treated", "therapy", "treatments", "clinical",
    "confirmed",
    "diagnosis", "diagnosed", "patient", "one", "two", "more", "less", "all", "standard", "care", "line",
    "local",
  ]
}
