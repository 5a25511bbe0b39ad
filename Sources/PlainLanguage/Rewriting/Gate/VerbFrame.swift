/// The word behind "have", "have had", "do not have" or "are": what cannot stand there.
enum VerbFrame {
  /// Whether the words begin with such a verb and go on as no sentence can.
  static func isBroken(_ words: [String]) -> Bool {
    for (frame, kind) in frames where words.starts(with: frame) {
      let rest = words.dropFirst(frame.count)
      guard let next = rest.first else { return true }
      if rest.dropFirst().first.map({ isNamed(next, $0) }) == true { return false }
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

  /// "a WHO score", "a live vaccine": words that only look like another kind.
  private static func isNamed(_ word: String, _ next: String) -> Bool {
    word == "who" && next == "score"
      || word == "live"
        && ["vaccine", "vaccines", "virus", "birth", "donor", "donors", "attenuated"].contains(next)
  }

  private static func isPeople(_ word: String?) -> Bool { ["people", "patients"].contains(word ?? "") }

  private static let verbsOnly: Set<String> = [
    "adhere", "agree", "allow", "attend", "become", "belong", "commit", "communicate", "complete", "comply",
    "consider", "demonstrate", "discontinue", "endorse", "enroll", "follow", "give", "identify", "include",
    "join", "live", "maintain", "make", "meet", "obtain", "participate", "perform", "present", "provide",
    "read", "receive", "refrain", "refuse", "require", "reside", "show", "sign", "speak", "suffer", "take",
    "understand", "undergo", "write", "spoke", "wrote", "took", "gave", "went", "came", "became", "performs",
    "inability", "unwillingness",
  ]
  private static let gerunds: Set<String> = [
    "attending", "checking", "giving", "getting", "making", "doing", "joining", "measuring", "finding",
    "being", "belonging", "consenting", "having", "lacking", "living", "meeting", "planning",
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
}
