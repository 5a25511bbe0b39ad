/// Which two vowels that stand together are spoken apart, as the "ie" of "client" but not of "field".
enum VowelPairs {
  private struct Rule {
    var always = false
    var before: [String] = []
    var atEnd: [String] = []
    var exceptBefore: [String] = []
  }

  private static let rules: [String: Rule] = [
    "ia": Rule(always: true, exceptBefore: ["ge"]), "io": Rule(always: true), "iu": Rule(always: true),
    "ii": Rule(always: true), "ie": Rule(before: ["ty", "nc", "nt", "ti"], atEnd: ["r", "rs", "st"]),
    "eo": Rule(always: true, exceptBefore: ["ple", "pard", "n"]),
    "ea": Rule(before: ["ct", "tiv"], atEnd: ["", "s"]), "ei": Rule(before: ["ng"]),
    "eu": Rule(before: ["s"], atEnd: ["m"]), "ua": Rule(always: true), "uo": Rule(always: true),
    "ue": Rule(before: ["n", "l", "t"], atEnd: ["r"]), "ui": Rule(before: ["ng", "ty", "ti"]),
    "ya": Rule(always: true), "yo": Rule(always: true), "ye": Rule(always: true), "yi": Rule(always: true),
    "oe": Rule(before: ["n"], atEnd: ["t", "m", "ms"]), "oi": Rule(before: ["ng"]),
    "ai": Rule(before: ["ng"]), "ao": Rule(always: true),
  ]

  /// The same rules, found by two letters.
  private static let byLetters: [UInt16: Rule] = Dictionary(
    uniqueKeysWithValues: rules.map { pair, rule in
      (pair.utf8.reduce(UInt16(0)) { $0 << 8 | UInt16($1) }, rule)
    })

  /// True if the vowel at `second` and the one before it are two syllables.
  static func areApart(_ word: [UInt8], second: Int) -> Bool {
    guard second > 0 else { return false }
    let first = word[second - 1]
    let key = UInt16(first) << 8 | UInt16(word[second])
    guard let rule = byLetters[key] else { return false }
    let rest = word[(second + 1)...]
    let before = second > 1 ? word[second - 2] : 0
    if first == UInt8(ascii: "e") && word.count < 4 { return false }
    if first == UInt8(ascii: "i") && "tcsgx".utf8.contains(before) {
      return afterSoftLetter(word[second], rest.first)
    }
    if first == UInt8(ascii: "u") && before == UInt8(ascii: "g") && rule.always { return false }
    if rule.exceptBefore.contains(where: { rest.starts(with: $0.utf8) }) { return false }
    return rule.always || rule.before.contains { rest.starts(with: $0.utf8) }
      || rule.atEnd.contains { rest.elementsEqual($0.utf8) }
  }

  /// "nation", "special" and "patient" have one syllable there; "radio" and "medium" have two.
  private static func afterSoftLetter(_ letter: UInt8, _ next: UInt8?) -> Bool {
    switch letter {
    case UInt8(ascii: "u"): true
    case UInt8(ascii: "o"): next != UInt8(ascii: "n") && next != UInt8(ascii: "u")
    case UInt8(ascii: "a"): next != UInt8(ascii: "l") && next != UInt8(ascii: "n")
    default: false
    }
  }
}
