/// The eligibility text of a record as words and lines.
struct CriteriaSource: Sendable {
  /// A line with the side that the nearest heading above it says.
  struct Line: Sendable {
    let text: String
    let words: [Substring]
    let side: Side
  }

  /// What a heading says, or the record itself.
  enum Side: Sendable { case inclusion, exclusion, unknown }

  /// Whether the record itself says what each rule means.
  let isListed: Bool

  let lines: [Line]
  private let all: [Substring]
  private let joined: String

  init(_ text: String) {
    var side = Side.unknown
    var lines: [Line] = []
    for line in text.split(whereSeparator: \.isNewline) {
      if let heading = Self.heading(line) { side = heading }
      lines.append(Line(text: String(line), words: Self.words(String(line)), side: side))
    }
    self.init(lines, isListed: false)
  }

  /// Rules that a person listed, each with what it means.
  init(listed items: [Any]) {
    let sides: [(name: String, side: Side)] = [
      ("must", .inclusion), ("must-not", .exclusion), ("unsure", .unknown),
    ]
    let lines = items.compactMap { $0 as? [String: Any] }.flatMap { item in
      sides.compactMap { name, side in
        (item[name] as? String).map { Line(text: $0, words: Self.words($0), side: side) }
      }
    }
    self.init(lines, isListed: true)
  }

  private init(_ lines: [Line], isListed: Bool) {
    (self.lines, self.isListed) = (lines, isListed)
    all = lines.flatMap(\.words)
    joined = " " + all.joined(separator: " ") + " "
  }

  /// The words of a text: letters and digits in lower case, without references and escapes.
  static func words(_ text: String) -> [Substring] {
    var plain = text.lowercased()
    for (reference, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&quot;", "\""), ("&#39;", "'")]
    where plain.contains("&") {
      plain = plain.replacing(reference, with: sign)
    }
    return plain.split { !$0.isLetter && !$0.isNumber }
  }

  /// Whether the record has these words one after the other. Numbering that the page left out or moved does not count.
  func contains(_ words: [Substring]) -> Bool {
    words.isEmpty || joined.contains(" " + words.joined(separator: " ") + " ") || Self.holds(all, words)
  }

  /// Whether some words stand in others in their order, with at most numbering between them.
  static func holds(_ others: [Substring], _ words: [Substring]) -> Bool {
    guard let first = words.first else { return true }
    for start in others.indices where others[start] == first {
      var at = start
      var isHere = true
      for word in words {
        while at < others.count, others[at] != word, others[at].count <= 2 { at += 1 }
        guard at < others.count, others[at] == word else {
          isHere = false
          break
        }
        at += 1
      }
      if isHere { return true }
    }
    return false
  }

  /// The lines whose words do not stand in the texts. Headings and single words may be left out.
  func missing(in texts: [String]) -> [String] {
    let shown = " " + texts.map { Self.words($0).joined(separator: " ") }.joined(separator: " ") + " "
    return lines.filter { line in
      let hasDigit = line.words.contains { $0.contains(where: \.isNumber) }
      let isRule = isListed || (Self.heading(line.text[...]) == nil && !Self.isTitle(line))
      guard line.words.count >= 4 || (hasDigit && line.words.count >= 2) || isListed, isRule else {
        return false
      }
      let words = line.words.drop { $0.count <= 2 && $0.contains(where: \.isNumber) }
      return !shown.contains(" " + words.joined(separator: " ") + " ")
        && !Self.isSpread(words, in: shown)
    }.map(\.text)
  }

  /// A line that was cut into several rules stands in pieces: each run of four of its words is looked for.
  private static func isSpread(_ words: ArraySlice<Substring>, in shown: String) -> Bool {
    let all = Array(words)
    guard all.count >= 4 else { return all.allSatisfy { shown.contains(" \($0) ") } }
    let missing = (0...(all.count - 4)).count { start in
      !shown.contains(" " + all[start..<(start + 4)].joined(separator: " ") + " ")
    }
    // Each cut spoils up to three runs.
    return missing * 2 <= all.count && all.allSatisfy { shown.contains(" \($0) ") }
  }

  /// Whether a line only names the rules below it: "Medical and therapeutic criteria", "To join, people must:". One with
  /// a number or a word that turns its rules round is more than a name.
  private static func isTitle(_ line: Line) -> Bool {
    let turns = line.words.contains { word in
      ["no", "not", "none", "never", "without", "except", "unless"].contains(word) || word.hasPrefix("exclu")
    }
    guard !turns, !line.text.contains(where: \.isNumber) else { return false }
    let isShort = line.words.count <= 5 && line.words.last == "criteria"
    return line.text.last { !$0.isWhitespace } == ":"
      || isShort && !line.words.contains { $0.hasPrefix("meet") || $0.hasPrefix("inclu") }
  }

  /// The side of a heading line; nil if the line is none.
  private static func heading(_ line: Substring) -> Side? {
    let words = words(String(line))
    guard words.count <= 8, let last = words.last else { return nil }
    // An item of a list may speak of the criteria: "Does not meet inclusion criteria".
    if let sign = line.first(where: { !$0.isWhitespace }), "*-•".contains(sign), !line.contains(":") {
      return nil
    }
    let isHeading = ["criteria", "criterion", "inclusion", "exclusion"].contains(last) || line.contains(":")
    guard isHeading else { return nil }
    let hasIn = words.contains { $0.hasPrefix("inclusion") || $0 == "included" || $0 == "include" }
    let hasEx = words.contains { $0.hasPrefix("exclusion") || $0 == "excluded" || $0 == "exclude" }
    if hasIn == hasEx { return hasIn ? .unknown : nil }
    return hasIn ? .inclusion : .exclusion
  }

  /// Why a rule cannot mean this: its line stands below the heading of the other side and no word of it explains that.
  func contradiction(_ original: String, _ polarity: String) -> String? {
    if isListed { return listedContradiction(original, polarity) }
    guard polarity != "unsure" else { return nil }
    let words = Self.words(original)
    guard words.count >= 2, words.allSatisfy({ !Self.turning.contains(String($0)) }),
      !original.contains(where: { "<>≤≥=".contains($0) })
    else { return nil }
    let place = lines.filter { Self.holds($0.words, words) }
    guard let side = place.first?.side, place.allSatisfy({ $0.side == side }) else { return nil }
    switch (side, polarity) {
    case (.inclusion, "must-not"): return "A rule below the record's inclusion heading rules people out"
    case (.exclusion, "must"): return "A rule below the record's exclusion heading is shown as a requirement"
    default: return nil
    }
  }

  /// A rule that a person listed means what the person wrote.
  private func listedContradiction(_ original: String, _ polarity: String) -> String? {
    let words = Self.words(original)
    let sides = lines.filter { Self.holds($0.words, words) }.map(\.side)
    guard let side = sides.first, sides.allSatisfy({ $0 == side }) else { return nil }
    let said =
      switch side {
      case .inclusion: "must"
      case .exclusion: "must-not"
      case .unknown: "unsure"
      }
    return said == polarity ? nil : "The record lists this rule as \(said), the page marks it \(polarity)"
  }

  /// Words that can turn a rule round or make it a requirement wherever it stands.
  private static let turning: Set<String> = Set(
    """
    no not non never none without cannot unable inability absence absent lack lacking free negative excluded exclude \
    excludes exclusion excluding ineligible eligible eligibility allowed allow permitted permit acceptable may must \
    should shall required require requires need needs needed except exception unless only if least most than above \
    below over under older younger minimum maximum adequate normal willing able agree agrees consent signed use using \
    contraception nor neither prohibited forbidden can will have has had been be is are were included include includes \
    prior previously after before within until since stable confirmed documented available
    """.split(separator: " ").map(String.init))
}
