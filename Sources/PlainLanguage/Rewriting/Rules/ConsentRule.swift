/// Consent as a thing that is there or missing: "Written informed consent given by the subject", "Lack of consent".
///
/// Only the consent of the person who joins: the consent of a parent or of a representative is another rule.
enum ConsentRule: CriterionRule {
  static func draft(_ clause: Clause) -> Draft? {
    var tokens = clause.tokens
    var isMissing = false
    if let length = missing.first(where: { tokens.prefix($0.count).lowers == $0 })?.count {
      isMissing = true
      tokens.removeFirst(length)
    }
    guard isMissing == (clause.polarity == .mustNot),
      let place = tokens.prefix(9).firstIndex(where: { $0.lower == "consent" }), place > 0,
      tokens[..<place].allSatisfy({ kinds.contains($0.lower) || [",", "/"].contains($0.text) }),
      tokens[..<place].contains(where: { $0.lower == "informed" }),
      let tail = tail(Array(tokens[(place + 1)...]), isMissing: isMissing)
    else { return nil }
    let isWritten = tokens[..<place].contains { ["written", "signed"].contains($0.lower) }
    let given = "learn about the study and agree \(isWritten ? "in writing " : "")to join it"
    let said = isMissing ? "do not give informed consent\(isWritten ? " in writing" : "")" : given
    return Draft([.own(said)] + (tail.isEmpty ? [] : [.source(tail)]))
  }

  /// What follows "consent" without "must be obtained from the patient"; nil for another sentence.
  private static func tail(_ tokens: [Token], isMissing: Bool) -> [Token]? {
    var rest = tokens
    if let next = rest.first, ["form", "document"].contains(next.lower) { rest.removeFirst() }
    if rest.count > 2, rest[0].text == "(", rest[1].isCapitals, rest[2].text == ")" { rest.removeFirst(3) }
    let spoken = rest.drop { auxiliaries.contains($0.lower) }
    if let given = spoken.first, participles.contains(given.lower) {
      rest = Array(spoken.dropFirst())
      if let by = rest.first, ["by", "from"].contains(by.lower) {
        let person = rest.dropFirst().drop { ["the", "a", "each", "all", "every"].contains($0.lower) }
        guard let who = person.first, people.contains(who.lower) else { return nil }
        rest = Array(person.dropFirst())
      }
    } else if spoken.count < rest.count {
      return nil
    }
    guard let next = rest.first else { return [] }
    guard ["prior", "before", "at"].contains(next.lower), !isMissing,
      !rest.contains(where: { NounWords.finite.contains($0.lower) || others.contains($0.lower) })
    else { return nil }
    return rest
  }

  private static let missing = ["lack of", "absence of", "no", "missing", "lack of an", "absence of an"].map {
    $0.split(separator: " ").map(String.init)
  }.sorted { $0.count > $1.count }
  private static let kinds: Set<String> = [
    "written", "informed", "signed", "dated", "voluntary", "and", "a", "an", "the", "patient", "subject",
    "participant", "patient's", "subject's", "participant's", "provision", "of", "freely", "given",
    "personally",
  ]
  private static let auxiliaries: Set<String> = [
    "must", "be", "has", "have", "been", "is", "was", "to", "will",
  ]
  private static let participles: Set<String> = ["obtained", "given", "provided", "signed"]
  /// Words of a second rule behind the consent.
  private static let others: Set<String> = [
    "willing", "willingness", "able", "ability", "agree", "agrees", "agreement", "comply", "compliance",
    "consent",
    "assent", "parent", "parents", "guardian", "who", "that", "or",
  ]
  private static let people: Set<String> = [
    "patient", "patients", "subject", "subjects", "participant", "participants", "individual", "volunteer",
  ]
}
