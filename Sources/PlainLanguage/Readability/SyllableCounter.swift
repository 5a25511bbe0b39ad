/// Counts the syllables of an English word by rules, with a table of words that the rules would miss.
///
/// A group of vowels is a syllable; two vowels that are spoken apart are two; a silent e is none.
enum SyllableCounter {
  /// The syllables of a word in lower-case ASCII letters, digits and apostrophes; never less than 1.
  static func count(_ word: [UInt8]) -> Int {
    if let known = SyllableExceptions.syllables(of: word[...]) { return known }
    let owner = ending(word[...], in: ["'s"]).map { word.dropLast($0) }
    guard let owner, !owner.isEmpty else { return byRule(word.filter { $0 != apostrophe }) }
    let hisses = ending(owner, in: ["s", "x", "z", "ch", "sh", "ce", "ge", "se", "ze"]) != nil
    return count(Array(owner)) + (hisses ? 1 : 0)
  }

  /// The ASCII letter that a letter with an accent is read as; "x" for the letters of other scripts.
  static func plainLetter(of scalar: Unicode.Scalar) -> UInt8 {
    switch scalar.value {
    case 0xC0...0xC6, 0xE0...0xE6: UInt8(ascii: "a")
    case 0xC8...0xCB, 0xE8...0xEB: UInt8(ascii: "e")
    case 0xCC...0xCF, 0xEC...0xEF: UInt8(ascii: "i")
    case 0xD2...0xD6, 0xF2...0xF6: UInt8(ascii: "o")
    case 0xD9...0xDC, 0xF9...0xFC: UInt8(ascii: "u")
    default: UInt8(ascii: "x")
    }
  }

  static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }

  private static let apostrophe = UInt8(ascii: "'")

  private static func byRule(_ word: [UInt8]) -> Int {
    var count = 0
    var afterVowel = false
    for place in word.indices {
      let vowel = speaksVowel(word, place)
      if vowel && (!afterVowel || VowelPairs.areApart(word, second: place)) { count += 1 }
      afterVowel = vowel
    }
    if ending(word[...], in: ["sm", "sms", "thm", "thms", "dnt"]) != nil { count += 1 }
    return max(1, count - (hasSilentE(word) ? 1 : 0))
  }

  /// The y of "year" and "beyond" and the u of "quit" are no vowels.
  private static func speaksVowel(_ word: [UInt8], _ place: Int) -> Bool {
    guard isVowel(word[place]) else { return false }
    if word[place] == UInt8(ascii: "u") { return place == 0 || word[place - 1] != UInt8(ascii: "q") }
    guard word[place] == UInt8(ascii: "y") else { return true }
    if place == 0 { return false }
    return !(place + 1 < word.count && isVowel(word[place - 1]) && isVowel(word[place + 1]))
  }

  private static func hasSilentE(_ word: [UInt8]) -> Bool {
    guard word.count > 2 else { return false }
    if let length = ending(
      word[...], in: ["ely", "eless", "ements", "ement", "eness", "eful", "efully", "esome"])
    {
      return word.count > length + 1 && !isVowel(word[word.count - length - 1])
    }
    guard let length = ending(word[...], in: ["es", "ed", "e"]), word.count > length + 1 else { return false }
    return isSilent(ending: word.suffix(length), after: word.dropLast(length))
  }

  private static func isSilent(ending end: ArraySlice<UInt8>, after stem: ArraySlice<UInt8>) -> Bool {
    let plural = end.last == UInt8(ascii: "s")
    let past = end.last == UInt8(ascii: "d")
    if !past && ending(stem, in: ["qu"]) != nil { return true }
    guard let last = stem.last, let before = stem.dropLast().last, !isVowel(last) else { return false }
    let isTable = last == UInt8(ascii: "l") && !isVowel(before) && !"lr".utf8.contains(before)
    if isTable { return false }
    if plural { return ending(stem, in: ["s", "x", "z", "c", "g", "sh", "ch"]) == nil }
    return !past || !"td".utf8.contains(last)
  }

  /// The length of the first of these endings that the word has.
  private static func ending(_ word: ArraySlice<UInt8>, in endings: [StaticString]) -> Int? {
    for candidate in endings where word.count >= candidate.utf8CodeUnitCount {
      let bytes = UnsafeBufferPointer(start: candidate.utf8Start, count: candidate.utf8CodeUnitCount)
      if word.suffix(bytes.count).elementsEqual(bytes) { return bytes.count }
    }
    return nil
  }
}
