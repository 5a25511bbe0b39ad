/// A main heading: which side follows, for whom, and what of a criterion was glued to it.
struct MainHeading: Sendable, Hashable {
  /// The heading as the record writes it.
  let text: String
  let side: GroupSide
  let who: CriterionPerson?
  let part: String?
  /// What follows it in the same line; empty for a bare heading.
  let rest: String

  /// The heading with which a row begins; nil where it is no heading.
  static func read(_ row: OutlineRow) -> MainHeading? {
    guard row.text.utf8.count < 4000 || row.text.prefix(60).contains(":") else { return nil }
    let text = row.text
    guard mayBeHeading(row) else { return nil }
    if let foreign = foreign(text) { return foreign }
    let head = HeadingHead(text)
    guard
      let side = side(of: head.words, isMarked: row.isMarkedHeading || head.isClosed || head.isShouted)
    else {
      return gluedWithoutColon(text)
    }
    if !head.rest.isEmpty, !head.isClosed { return nil }
    return MainHeading(
      text: head.text, side: side, who: PersonReader.person(in: head.text),
      part: PartReader.part(in: head.text),
      rest: head.rest)
  }

  /// A quick look, so that few rows are read closely: headings are short, or begin with one of their words.
  private static func mayBeHeading(_ row: OutlineRow) -> Bool {
    let start = (row.text.utf8.count > 70 ? String(row.text.prefix(70)) : row.text).lowercased()
    return signs.contains { ScalarKinds.has($0, in: start) } || !start.utf8.allSatisfy { $0 < 0x80 }
  }

  private static let signs: [StaticString] = [
    "clus", "ligib", "crit", "exclud", "includ", "note", "withdraw", "character", "concurrent ther",
    "discontin", "defini", "comment",
    "remark", "abbrev", "stopping", "rule", "inclusie", "schluss",
  ]

  /// Where a main heading with a colon begins inside a text ("… Exclusion criteria: …").
  static func places(in text: String) -> [String.Index] {
    guard text.utf8.count > 30, ScalarKinds.has("clusion ", in: text), ScalarKinds.has("riteria", in: text)
    else { return [] }
    var places: [String.Index] = []
    let tokens = SentenceTokenizer.tokens(of: text)
    for (i, token) in tokens.enumerated()
    where token.isCapital && ["inclusion", "exclusion"].contains(token.text) {
      guard i + 2 < tokens.count, tokens[i + 1].text == "criteria", tokens[i + 2].text == ":" else {
        continue
      }
      places.append(start(of: i, tokens, text))
    }
    return places
  }

  /// "5.2. Exclusion Criteria": the number before it belongs to it.
  private static func start(of index: Int, _ tokens: [SentenceToken], _ text: String) -> String.Index {
    var at = index
    while at > 0, ["key", "main", "major", "patient", "donor", "general"].contains(tokens[at - 1].text),
      tokens[at - 1].isCapital
    {
      at -= 1
    }
    return tokens[at].range.lowerBound
  }

  // MARK: which side

  private static func side(of words: [String], isMarked: Bool) -> GroupSide? {
    let title = words.joined(separator: " ")
    if isMarked || words.count >= 2 {
      if HeadingWords.inclusionTitles.contains(title) {
        return isMarked || title.contains("eligib") ? .inclusion : nil
      }
      if HeadingWords.exclusionTitles.contains(title) { return .exclusion }
      if HeadingWords.otherTitles.contains(title) { return .notJoining }
    }
    guard words.count <= 14, !words.contains(where: HeadingWords.sentences.contains) else { return nil }
    let inclusion = words.firstIndex { $0 == "inclusion" || $0 == "inclusive" }
    let exclusion = words.firstIndex { $0 == "exclusion" || $0 == "exclusionary" }
    guard let core = inclusion ?? exclusion else { return nil }
    if inclusion != nil, exclusion != nil { return isHeading(words, core) ? .unknown : nil }
    guard isHeading(words, core) else { return nil }
    let denied = core > 0 && words[core - 1] == "non"
    return inclusion != nil && !denied ? .inclusion : .exclusion
  }

  /// "Inclusion", "Key inclusion criteria", "Inclusion criteria for controls", "Clinic inclusion criteria".
  private static func isHeading(_ words: [String], _ core: Int) -> Bool {
    let named = words.contains { $0.hasPrefix("crit") }
    let others = words.indices.filter {
      $0 != core && !HeadingWords.modifiers.contains(words[$0]) && Double(words[$0]) == nil
    }
    if others.isEmpty { return named || words.count <= 2 }
    return named && others.count <= 6
  }

  /// "Inclusion criteria for matched controls 200 patients …": the heading ends with the people.
  private static func gluedWithoutColon(_ text: String) -> MainHeading? {
    let tokens = SentenceTokenizer.tokens(of: String(text.prefix(120)))
    guard tokens.count > 4, ["inclusion", "exclusion"].contains(tokens[0].text), tokens[0].isCapital,
      tokens[1].text == "criteria", tokens[2].text == "for"
    else { return nil }
    guard
      let person = tokens[3..<min(7, tokens.count)].firstIndex(where: {
        SubjectWords.people.contains($0.text)
      }),
      person + 1 < tokens.count
    else { return nil }
    let end = tokens[person].range.upperBound
    let head = String(text[..<end])
    return MainHeading(
      text: head, side: tokens[0].text == "inclusion" ? .inclusion : .exclusion,
      who: PersonReader.person(in: head),
      part: PartReader.part(in: head), rest: VisibleText.folded(String(text[end...])))
  }

  private static func foreign(_ text: String) -> MainHeading? {
    let plain = LookAlikeSigns.plain(String(text.prefix(60))).lowercased()
    guard let (prefix, side) = HeadingWords.foreign.first(where: { plain.hasPrefix($0.0) }) else {
      return nil
    }
    let colon = text.firstIndex { $0 == ":" || $0 == "：" }
    guard let colon else {
      return plain.count <= prefix.count + 25
        ? MainHeading(text: text, side: side, who: nil, part: nil, rest: "") : nil
    }
    let end = text.index(after: colon)
    return MainHeading(
      text: String(text[..<end]), side: side, who: nil, part: nil,
      rest: VisibleText.folded(String(text[end...])))
  }
}
