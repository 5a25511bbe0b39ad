/// Something inside a text that looks like the number or letter of a list item.
struct InlineLabel {

  let start: Int
  let place: Int
  let kind: TextLabel.Kind
  let style: String

  /// Every place that looks like a label: after a space or colon, with a word behind it.
  static func labels(in characters: [Character]) -> [InlineLabel] {
    var found: [InlineLabel] = []
    var depth = 0
    for index in characters.indices {
      let character = characters[index]
      let opensLabel = character == "(" && isBoundary(index, characters)
      if depth == 0 || opensLabel, isBoundary(index, characters), let label = candidate(at: index, characters)
      {
        found.append(label)
      }
      if character == "(" || character == "[" { depth += 1 }
      if character == ")" || character == "]" { depth = max(0, depth - 1) }
    }
    return found
  }

  private static func candidate(at index: Int, _ characters: [Character]) -> InlineLabel? {
    let character = characters[index]
    guard character == "(" || character.isASCII && (character.isNumber || character.isLetter) else {
      return nil
    }
    let end = min(index + 14, characters.count)
    guard let label = TextLabel.read(String(characters[index..<end])), let place = label.place,
      !label.rest.isEmpty
    else {
      return nil
    }
    guard !label.label.contains(where: { $0.isLetter && $0.isUppercase }) else { return nil }
    if label.kind == .number, !label.label.contains("("), followsMeasure(index, characters) { return nil }
    let style = label.label.filter { !$0.isLetter && !$0.isNumber }
    return InlineLabel(start: index, place: place, kind: label.kind, style: style)
  }

  private static func isBoundary(_ index: Int, _ characters: [Character]) -> Bool {
    guard index > 0 else { return true }
    let before = characters[index - 1]
    return before == " " || before == ":" || before == ";"
  }

  /// "Grade 2. Patients", "class 3." and "≥ 2." are measures, not labels.
  private static func followsMeasure(_ index: Int, _ characters: [Character]) -> Bool {
    var at = index - 1
    while at >= 0, characters[at] == " " { at -= 1 }
    guard at >= 0 else { return false }
    if "<>≤≥=-–~/±+×".contains(characters[at]) { return true }
    var word = ""
    while at >= 0, characters[at].isLetter {
      word = String(characters[at]) + word
      at -= 1
    }
    return measures.contains(word.lowercased())
  }

  private static let measures: Set<String> = [
    "grade", "stage", "class", "type", "phase", "level", "score", "of", "to", "than", "least", "and", "or",
    "cycle",
    "day", "part", "arm", "cohort", "section", "appendix", "version", "v", "visit", "table", "item", "group",
    "ecog",
    "status", "criterion", "criteria", "hiv", "ps", "hpv", "factor", "at", "in", "is", "group", "step",
    "figure",
  ]
}
