/// Hears whether a verb phrase can be read aloud behind "… can join only if they:".
///
/// The rules of the grammar take words apart that may not be what they seem: "endorse" is no noun, so "have endorse a
/// concern" is no sentence. Such words are not shown; the criterion is said in a more careful way instead.
enum PhraseGrammar {
  /// Whether the words break off or join where no English sentence can.
  static func isBroken(_ plain: PlainCriterion) -> Bool {
    guard plain.form == .verbPhrase else { return false }
    var words = words(plain.lead.characters)
    if plain.lead.characters.hasSuffix(":"), words.last == "|" { words.removeLast() }
    return isFrameBroken(words) || isJoinBroken(words)
      || plain.items.contains { isJoinBroken(self.words($0.characters)) }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber || "-'’/.,:()".contains($0)) }.flatMap(parted)
  }

  /// A word without the marks at its ends; a mark that ends a phrase stands as a word of its own.
  private static func parted(_ word: Substring) -> [String] {
    let core = word.drop { "(".contains($0) }
    let end = core.lastIndex { !".,:)".contains($0) }
    guard let end else { return ["|"] }
    let inner = String(core[...end])
    return (word.first == "(" ? ["|"] : []) + [inner] + (core[end...].count > 1 ? ["|"] : [])
  }

  // MARK: The word behind the verb

  private static func isFrameBroken(_ words: [String]) -> Bool {
    for (frame, kind) in frames where words.starts(with: frame) {
      let rest = words.dropFirst(frame.count)
      guard let next = rest.first else { return true }
      switch kind {
      case .thing: return !canBeginThing(next, rest.dropFirst().first)
      case .verb:
        if ["or", "and"].contains(next) { return !["have", "are"].contains(rest.dropFirst().first ?? "") }
        return noThing.contains(next) && !behindHave.contains(next)
      case .state: return noState.contains(next) || next == "in" && isPeople(rest.dropFirst().first)
      }
    }
    return false
  }

  private enum Frame { case thing, verb, state }

  /// The longest first. Behind "have" alone a participle may stand too ("have received").
  private static let frames: [([String], Frame)] = frameTexts.map {
    ($0.0.split(separator: " ").map(String.init), $0.1)
  }

  private static let frameTexts: [(String, Frame)] = [
    ("have now or have ever had", .thing), ("have now or have had", .thing), ("have ever had", .thing),
    ("have never had", .thing), ("do not have", .thing), ("have had", .thing), ("have no", .thing),
    ("have a", .thing), ("have an", .thing), ("have", .verb), ("are", .state),
  ]

  private static func canBeginThing(_ word: String, _ next: String?) -> Bool {
    guard !noThing.contains(word) else { return false }
    return !(word == "good" && next == "at")
  }

  private static func isPeople(_ word: String?) -> Bool { ["people", "patients"].contains(word ?? "") }

  private static let verbsOnly: Set<String> = [
    "adhere", "agree", "allow", "attend", "become", "belong", "commit", "communicate", "complete", "comply",
    "consider", "demonstrate", "discontinue", "endorse", "enroll", "follow", "give", "identify", "include",
    "join", "live", "maintain", "make", "meet", "obtain", "participate", "perform", "present", "provide",
    "read", "receive", "refrain", "refuse", "require", "reside", "show", "sign", "speak", "suffer", "take",
    "understand", "undergo", "write",
  ]
  private static let gerunds: Set<String> = [
    "attending", "being", "belonging", "consenting", "having", "lacking", "living", "meeting", "planning",
    "receiving", "residing", "scoring", "seeking", "speaking", "taking", "undergoing", "using", "weighing",
    "working",
  ]
  private static let links: Set<String> = [
    "is", "are", "was", "were", "be", "been", "has", "have", "had", "do", "does", "did", "can", "could",
    "may", "might", "must", "should", "will", "would", "cannot", "who", "that", "which", "whom", "and", "or",
    "but", "of", "in", "on", "by", "for", "with", "without", "from", "to", "into", "onto", "during", "within",
    "since", "until", "against", "through", "if", "as", "than", "because", "willing", "able", "unable",
    "equal", "considered", "affiliated", "then", "|",
  ]
  /// What "have" alone can stand before: participles and "to".
  private static let behindHave: Set<String> = ["been", "had", "read", "become", "to"]
  private static let noThing = verbsOnly.union(gerunds).union(links)
  private static let noState = verbsOnly.union([
    "have", "has", "had", "are", "is", "was", "were", "be", "been", "do", "does", "who", "that", "which",
    "and", "or", "but", "by", "to", "into", "since", "|",
  ]).subtracting(["present", "complete"])

  // MARK: Two words that never stand side by side

  private static func isJoinBroken(_ words: [String]) -> Bool {
    for (first, second) in zip(words, words.dropFirst()) {
      if first == second, neverTwice.contains(first) { return true }
      if second == "the" || second == "a" || second == "an", noArticleBehind.contains(first) { return true }
      if first == "be" && (second == "that" || second == "are") { return true }
      if second == "|", endsNothing.contains(first) { return true }
    }
    return zip(words, zip(words.dropFirst(), words.dropFirst(2))).contains { first, rest in
      ["able", "unable"].contains(first) && rest.0 == "to" && rest.1.hasSuffix("ing") && rest.1.count > 6
        && rest.1 != "bring"
    }
  }

  private static let neverTwice: Set<String> = [
    "the", "of", "in", "to", "for", "with", "a", "an", "have", "are", "is", "and", "or", "people",
    "treatment", "study", "before", "after",
  ]
  private static let noArticleBehind: Set<String> = [
    "the", "a", "an", "any", "other", "no", "some", "specified", "certain", "these", "those", "their", "your",
    "additional", "extension", "planned", "required",
  ]
  private static let endsNothing: Set<String> = [
    "the", "a", "an", "of", "and", "or", "as", "with", "without", "to",
  ]
}
