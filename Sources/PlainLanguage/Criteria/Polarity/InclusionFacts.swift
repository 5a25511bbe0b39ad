/// What the inclusion rules of the same record ask for, to understand its exclusion rules: where "pain" is asked
/// for, "No pain reported" as an exclusion means just what it says.
struct InclusionFacts: Sendable, Hashable {
  /// The rules. They are read closely only where an exclusion rule is in doubt, which is rare.
  private let rules: Set<String>

  /// No facts.
  init() { rules = [] }

  /// The facts of all inclusion groups.
  init(_ groups: [OutlineGroup]) {
    rules = Set(
      groups.filter { $0.side == .inclusion }.flatMap(\.sections).flatMap(\.rows).map(\.text).filter {
        $0.utf8.contains(UInt8(ascii: " ")) && !RowText.introduces($0)
      })
  }

  /// Whether a text stands word for word among the inclusion rules.
  func repeats(_ text: String) -> Bool { rules.contains(text) }

  /// Whether what follows a denial is something that the inclusion rules ask for.
  func want(_ denied: ArraySlice<String>) -> Bool {
    let content = Self.content(denied)
    guard !content.isEmpty else { return false }
    let wanted = rules.reduce(into: Set<String>()) { $0.formUnion(Self.wanted(in: Sentence($1))) }
    return content.isSubset(of: wanted)
  }

  /// Whether the trial is for people with an illness whose tests are bad, so that it may keep out the healthy.
  var seekIllTests: Bool { rules.contains { MeasuredThing.illnesses.occurs(in: Sentence($0).words) } }

  private static func wanted(in sentence: Sentence) -> Set<String> {
    guard sentence.opening(DenialWords.openers) == nil, JoiningReader.reading(of: sentence) == nil,
      ModalReader.reading(of: sentence) != .prohibits
    else { return [] }
    return content(sentence.words[...])
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
