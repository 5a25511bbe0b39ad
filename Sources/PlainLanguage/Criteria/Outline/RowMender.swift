/// Mends lists that were flattened or torn on their way into the registry.
enum RowMender {
  /// Rows that belong together joined, rows that an introduction owns put below it.
  static func mended(_ rows: [OutlineRow]) -> [OutlineRow] {
    var rows = joined(rows)
    adoptAll(&rows)
    return rows
  }

  // MARK: torn items

  /// "inducers of" and "CYP3A enzymes" in two bullets are one item; a lone "or" belongs to the item before it.
  private static func joined(_ rows: [OutlineRow]) -> [OutlineRow] {
    var joined: [OutlineRow] = []
    for row in rows {
      guard var last = joined.last, last.depth == row.depth, last.isItem, row.isItem,
        RowText.breaksOff(last.text) || RowText.isBareJoiner(row.text)
      else {
        joined.append(row)
        continue
      }
      last.text += " " + row.text
      joined[joined.count - 1] = last
    }
    return joined
  }

  // MARK: flattened lists

  /// Puts the rows that an introduction owns below it, where the record gives them the same depth.
  private static func adoptAll(_ rows: inout [OutlineRow]) {
    var index = 0
    while index < rows.count {
      let end = RowText.introduces(rows[index].text) ? lastOwned(after: index, rows) : index
      if end > index {
        for owned in (index + 1)...end { rows[owned].depth = max(rows[owned].depth, rows[index].depth + 5) }
      }
      index += 1
    }
  }

  /// The last row that the introduction at `index` owns among those that are not deeper already.
  private static func lastOwned(after index: Int, _ rows: [OutlineRow]) -> Int {
    let next = index + 1
    guard next < rows.count, rows[next].depth <= rows[index].depth else { return index }
    if let end = labelled(after: index, rows) { return end }
    if let end = continued(after: index, rows) { return end }
    guard rows[next].depth == rows[index].depth, rows[next].isItem == rows[index].isItem else { return index }
    return exceptions(after: index, rows) ?? limits(after: index, rows) ?? choices(after: index, rows)
      ?? index
  }

  /// "i. …", "ii. …" after an introduction that has no such label itself.
  private static func labelled(after index: Int, _ rows: [OutlineRow]) -> Int? {
    guard let first = TextLabel.read(rows[index + 1].text), first.place ?? 1 == 1,
      TextLabel.read(rows[index].text)?.kind != first.kind
    else { return nil }
    var end = index + 1
    var place = first.place
    while end + 1 < rows.count, let label = TextLabel.read(rows[end + 1].text),
      label.kind == first.kind || label.place == place.map({ $0 + 1 })
    {
      guard label.place == nil || label.place == place.map({ $0 + 1 }) else { break }
      place = label.place
      end += 1
    }
    return end
  }

  /// A paragraph in lower case goes on with the item before it.
  private static func continued(after index: Int, _ rows: [OutlineRow]) -> Int? {
    let next = rows[index + 1]
    guard rows[index].isItem, !next.isItem, let first = next.text.unicodeScalars.first,
      first.properties.isLowercase
    else {
      return nil
    }
    return index + 1
  }

  /// Cured cancers and the like after "with the exception of:"; at least the first row belongs to it.
  private static func exceptions(after index: Int, _ rows: [OutlineRow]) -> Int? {
    guard ChildSide.endsWithException(Sentence(rows[index].text)) else { return nil }
    var end = index + 1
    while end + 1 < rows.count, rows[end + 1].depth == rows[index].depth,
      exempt.occurs(in: Sentence(rows[end + 1].text).words)
    {
      end += 1
    }
    return end
  }

  private static let exempt = PhraseSet([
    "treated", "curatively", "curative", "in situ", "resected", "adequately", "remission", "non melanoma",
    "non melanomatous",
    "basal cell", "squamous cell", "superficial", "localized", "low grade", "excised", "cured",
  ])

  /// Limits after "adequate liver function defined as:".
  private static func limits(after index: Int, _ rows: [OutlineRow]) -> Int? {
    var end = index
    while end + 1 < rows.count, rows[end + 1].depth == rows[index].depth, isLimit(rows[end + 1].text) {
      end += 1
    }
    return end > index ? end : nil
  }

  private static func isLimit(_ text: String) -> Bool {
    let sentence = Sentence(text)
    guard sentence.tokens.contains(where: { $0.kind == .number }), !RowText.introduces(text) else {
      return false
    }
    if let first = sentence.words.first,
      GoodNewsWords.adjectives.contains(first) || SubjectWords.people.contains(first)
    {
      return false
    }
    return MeasuredLimitReader.side(of: sentence) != nil || tables.occurs(in: sentence.words)
  }

  private static let tables = PhraseSet(["maximum serum", "minimum serum", "maximum creatinine", "mg dl"])

  /// Short names after "one of the following:".
  private static func choices(after index: Int, _ rows: [OutlineRow]) -> Int? {
    guard offers.occurs(in: Sentence(rows[index].text).words) else { return nil }
    var end = index
    while end + 1 < rows.count, rows[end + 1].depth == rows[index].depth, isShortName(rows[end + 1].text) {
      end += 1
    }
    return end > index + 1 ? end : nil
  }

  private static func isShortName(_ text: String) -> Bool {
    let sentence = Sentence(text)
    guard sentence.words.count <= 9, let first = sentence.words.first, !RowText.introduces(text) else {
      return false
    }
    return !SubjectWords.people.contains(first) && !SubjectWords.openers.contains(first)
      && !newTopics.contains(first)
      && !sentence.main.contains { $0.kind == .comparator }
  }

  private static let newTopics: Set<String> = [
    "age", "aged", "able", "ability", "willing", "willingness", "written", "signed", "informed", "must", "is",
    "has", "life",
    "ecog", "karnofsky", "adequate", "no", "not", "consent", "pregnant", "pregnancy", "known", "history",
  ]
  private static let offers = PhraseSet([
    "one of the following", "any of the following", "either of the following", "one or more of the following",
    "at least one of the following", "one or a combination of the following", "combination of the following",
    "as specified",
    "at least 1 of the following", "the following methods",
  ])
}
