/// Makes "a" and "an" fit the word that follows.
public enum ArticleMender {
  static func mended(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    for index in pieces.indices.dropLast() {
      let lower = pieces[index].text.lowercased()
      guard lower == "a" || lower == "an", pieces[index].mark == nil else { continue }
      // "Hemophilia A" is no article.
      if index > 0, pieces[index].text == "A" { continue }
      let next = pieces[index + 1]
      if startsPlural(next.text) || next.kind == .stuff || next.kind == .things || next.text.hasPrefix("a ")
        || next.text.hasPrefix("an ")
        || ["the ", "how ", "what ", "their ", "your "].contains(where: { next.text.hasPrefix($0) })
      {
        pieces[index].text = ""
        continue
      }
      guard next.kind != nil else { continue }
      pieces[index].text = (lower == pieces[index].text ? "" : "") + article(for: next.text)
    }
    for index in pieces.indices.dropLast()
    where ["the", "their", "your", "his", "her"].contains(pieces[index].text.lowercased()) {
      let next = pieces[index + 1].text
      if next.hasPrefix("the ") || next.hasPrefix("what ") || next.hasPrefix("a ") || next.hasPrefix("an ")
        || next.hasPrefix("joining ") && pieces[index].text.lowercased() == "the"
      {
        pieces[index].text = ""
      }
    }
    return pieces.filter { !$0.text.isEmpty }
  }

  /// "Men or women able to have children": several people take no "a".
  private static func startsPlural(_ text: String) -> Bool {
    ["men ", "women ", "people ", "males ", "females ", "adults "].contains { (text + " ").hasPrefix($0) }
  }

  /// "a" or "an", by the sound of the next word as far as its letters tell.
  public static func article(for word: String) -> String {
    let lower = word.lowercased()
    let first = word.prefix { $0.isLetter || $0.isNumber }
    if first.count > 1, first.allSatisfy({ $0.isUppercase || $0.isNumber }),
      !["NASA", "UK", "US"].contains(first)
    {
      return "AEFHILMNORSX".contains(first.first ?? "B") && first != "ROM" ? "an" : "a"
    }
    if ["uni", "use", "eu", "one", "ur", "ut"].contains(where: { lower.hasPrefix($0) }),
      !lower.hasPrefix("unin"),
      !lower.hasPrefix("unim")
    {
      return "a"
    }
    if ["hour", "honest", "heir", "mri", "x-ray", "hla", "ecg", "nsaid"].contains(where: {
      lower.hasPrefix($0)
    }) {
      return "an"
    }
    return "aeiou".contains(lower.first ?? "b") ? "an" : "a"
  }
}
