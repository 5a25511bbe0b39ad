/// Pairs of words that no English sentence holds side by side.
enum WordClashes {
  static func clash(_ first: String, _ second: String) -> Bool { clashes[first]?.contains(second) ?? false }

  private static let clashes: [String: Set<String>] = [
    "have": [
      "have", "has", "are", "is", "can", "agree", "does", "do", "able", "actively", "must", "while", "may",
      "informed",
      "fulfilling", "how", "what", "whether", "currently", "and", "they", "who", "which",
      "equal", "under", "with", "gave", "evaluated", "agreeing", "giving", "getting", "having", "being",
      "taking", "related", "linked", "willing", "unable", "unwilling",
      "eligible", "pregnant", "aged",
    ],
    "are": ["are", "is", "have", "has", "agree", "can", "do", "must", "they", "or", "and"],
    "has": ["has", "have", "is", "are"], "is": ["is", "are", "has", "have"], "not": ["can", "providing"],
    "do": ["of"], "lasting": ["of"], "that": ["not"], "no": ["a", "an", "any", "the", "no"],
    "than": ["of"], "to": ["of"],
    "active": ["taking"], "but": ["including"], "willing": ["of"], "able": ["of"],
    "had": [
      "giving", "getting", "taking", "checking", "being", "had", "provision", "how", "now", "already",
      "found",
    ], "can": ["can", "are"],
    "now": ["does", "do", "has", "is", "are"],
    "a": bareWords, "an": bareWords, "the": bareWords.union(["their", "your", "any"]),
    "of": ["of", "is", "are"],
    "with": ["with", "is", "are", "good"], "freely": ["had", "written"],
  ]
  private static let bareWords: Set<String> = [
    "not", "they", "have", "are", "is", "being", "because", "who", "that", "within", "and", "or", "of", "in",
    "at",
    "to", "can", "a", "an", "the", "already", "how", "be", "on",
  ]
}
