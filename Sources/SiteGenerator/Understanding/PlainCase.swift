/// Names of a record in the letters of running text: no shouting, no capitals of a headline, names kept.
enum PlainCase {
  /// "Acute Lymphoblastic Leukemia" → "acute lymphoblastic leukemia"; words with inner capitals or digits, a
  /// possessive, and known names stay as they are ("HIV", "B-cell", "Burkitt's").
  static func lowered(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word($0) }.joined(separator: " ")
  }

  /// The first letter made small where the word is an ordinary one.
  static func loweredFirst(_ text: String) -> String {
    guard let first = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).first else {
      return text
    }
    return word(first) + text.dropFirst(first.count)
  }

  /// "ARM II (RELAPSED/REFRACTORY)" → "Arm II (relapsed/refractory)": where nearly all is in capitals, long words
  /// and joining words are made small. `isKnown` tells short forms, which stay.
  static func calmed(_ text: String, isKnown: (String) -> Bool = { _ in false }) -> String {
    guard isShouted(text) else { return text }
    var isFirst = true
    return pieces(text).map { piece -> String in
      guard piece.first?.isLetter == true else { return piece }
      defer { isFirst = false }
      let isWord = piece.count >= 5 || smallWords.contains(piece.lowercased())
      guard isWord, piece.allSatisfy(\.isUppercase), !isKnown(piece), !isRoman(piece) else { return piece }
      let small = piece.lowercased()
      return isFirst ? small.prefix(1).uppercased() + small.dropFirst() : small
    }.joined()
  }

  /// Whether a text has at least one long word in capitals, and hardly any small letter.
  static func isShouted(_ text: String) -> Bool {
    let letters = text.filter(\.isLetter)
    let small = letters.count { $0.isLowercase }
    let hasLongWord = pieces(text).contains { $0.count >= 5 && $0.allSatisfy(\.isUppercase) }
    return hasLongWord && letters.count >= 8 && small * 10 <= letters.count
  }

  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var wasLetter = false
    for character in text {
      if character.isLetter == wasLetter, !pieces.isEmpty {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
      wasLetter = character.isLetter
    }
    return pieces
  }

  private static func isRoman(_ word: String) -> Bool { word.allSatisfy { "IVX".contains($0) } }

  private static func word(_ word: Substring) -> String {
    guard !word.hasSuffix("'s"), !word.hasSuffix("’s"), !names.contains(where: word.hasPrefix) else {
      return String(word)
    }
    return pieces(String(word)).map { piece in
      let tail = piece.dropFirst()
      let isHeadline = !tail.isEmpty && tail.allSatisfy(\.isLowercase)
      let isPlain = tail.count > 1 || smallWords.contains(piece.lowercased())
      return isHeadline && isPlain && !isMixed(word) ? piece.lowercased() : piece
    }.joined()
  }

  /// Whether a word has an inner capital that no sign stands before: "RinGlar", "iSage".
  private static func isMixed(_ word: Substring) -> Bool {
    zip(word, word.dropFirst()).contains { $0.isLowercase && $1.isUppercase }
  }

  private static let smallWords: Set<String> = [
    "and", "or", "of", "in", "on", "at", "to", "by", "for", "with", "the", "a", "an", "as", "de", "not", "no",
    "new", "arm", "per", "after", "from", "plus", "who",
  ]

  private static let names = [
    "Burkitt", "Hodgkin", "Philadelphia", "Parkinson", "Alzheimer", "Crohn", "Down", "Ewing", "Wilms",
    "Hirschsprung", "Kawasaki", "Fanconi", "Gaucher", "Fabry", "Pompe", "Graves", "Cushing", "Marfan",
    "Turner", "Noonan", "Langerhans", "Sjogren", "Raynaud", "Duchenne", "Becker", "Charcot", "Huntington",
    "Tourette", "Wilson", "Ebola", "Lyme", "Barrett", "Waldenstrom", "Merkel", "Kaposi", "Paget", "Richter",
    "Castleman", "Ménière", "Asperger", "Korean", "Chinese", "Japanese", "Japan", "China", "American",
    "Tourette", "Guillain", "Barre", "Addison", "Hashimoto", "Lewy", "Rett", "Angelman", "Prader", "Willi",
    "Sézary", "Sezary", "Behcet", "Bell", "Dravet", "Lennox", "Gastaut", "Niemann", "Chagas", "Zika",
    "African", "European", "Mediterranean", "Gulf", "Epstein", "Barr", "Helicobacter", "Staphylococcus",
  ]
}
