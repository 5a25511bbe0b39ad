/// What the inclusion rules of the same record ask for, to understand its exclusion rules: where "pain" is asked
/// for, "No pain reported" as an exclusion means just what it says.
struct InclusionFacts: Sendable, Hashable {
  /// Words of what is asked for; words of illness and time that stand everywhere are left out.
  private(set) var wanted: Set<String> = []
  /// The rules themselves.
  private(set) var rules: Set<String> = []

  init() {}

  /// The facts of all inclusion groups; words only where an exclusion denies something.
  init(_ groups: [OutlineGroup]) {
    let denies = groups.contains {
      $0.side == .exclusion && $0.sections.contains { $0.rows.contains { Self.mayDeny($0.text) } }
    }
    for row in groups.filter({ $0.side == .inclusion }).flatMap(\.sections).flatMap(\.rows)
    where !RowText.introduces(row.text) {
      if row.text.contains(" ") { rules.insert(row.text) }
      if denies { add(Sentence(row.text)) }
    }
  }

  private static func mayDeny(_ text: String) -> Bool {
    let signs: [StaticString] = ["No", "no ", "ithout", "ot ", "bsence", "one ", "ever "]
    return signs.contains { ScalarKinds.has($0, in: text) }
  }

  private mutating func add(_ sentence: Sentence) {
    guard sentence.opening(DenialWords.openers) == nil, JoiningReader.reading(of: sentence) == nil,
      ModalReader.reading(of: sentence) != .prohibits
    else { return }
    wanted.formUnion(Self.content(sentence.words[...]))
  }

  /// Whether a text stands word for word among the inclusion rules.
  func repeats(_ text: String) -> Bool { rules.contains(text) }

  /// Whether what follows a denial is something that the inclusion rules ask for.
  func want(_ denied: ArraySlice<String>) -> Bool {
    let content = Self.content(denied)
    guard !content.isEmpty else { return false }
    return content.isSubset(of: wanted)
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
