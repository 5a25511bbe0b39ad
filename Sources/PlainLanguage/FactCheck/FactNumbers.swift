/// Joins what belongs to one number: words, powers of ten, roman numerals, "two (2)".
enum FactNumbers {
  static func joined(_ tokens: [FactToken]) -> [FactToken] {
    withoutRepeats(withPowers(withRomans(withWords(withUps(tokens)))))
  }

  /// "follow up" is "follow-up".
  private static func withUps(_ tokens: [FactToken]) -> [FactToken] {
    var result: [FactToken] = []
    for token in tokens {
      if token.text == "up", let last = result.last, last.text == "follow" {
        result[result.count - 1] = .word("followup")
      } else {
        result.append(token)
      }
    }
    return result
  }

  // MARK: Number words

  private static func withWords(_ tokens: [FactToken]) -> [FactToken] {
    var result: [FactToken] = []
    var place = 0
    while place < tokens.count {
      if let ordinal = ordinals[tokens[place].text] {
        result.append(.word("#" + ordinal))
        place += 1
      } else if let (value, length) = number(tokens, at: place) {
        result.append(.number(String(value), spelled: true))
        if times(tokens, at: place) != nil { result.append(.word("times")) }
        place += length
      } else {
        result.append(tokens[place])
        place += 1
      }
    }
    return result
  }

  private static func number(_ tokens: [FactToken], at start: Int) -> (value: Int, length: Int)? {
    if let times = times(tokens, at: start) { return (times, 1) }
    guard tokens[start].kind == .word, let first = words[tokens[start].text] else { return nil }
    var place = start + 1
    var value = first
    if first >= 20, place < tokens.count, let ones = words[tokens[place].text], ones < 10 {
      value += ones
      place += 1
    }
    if place < tokens.count, tokens[place].text == "hundred" {
      value *= 100
      place += 1
    }
    return (value, place - start)
  }

  /// "twice", and "once" where it counts ("once a day").
  private static func times(_ tokens: [FactToken], at start: Int) -> Int? {
    if tokens[start].text == "twice" { return 2 }
    guard tokens[start].text == "once", start + 1 < tokens.count else { return nil }
    return ["daily", "weekly", "monthly", "a", "per", "every", "each"].contains(tokens[start + 1].text)
      ? 1 : nil
  }

  private static let words: [String: Int] = {
    let small =
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    let tens = "twenty thirty forty fifty sixty seventy eighty ninety"
    var table: [String: Int] = [:]
    for (value, word) in small.split(separator: " ").enumerated() { table[String(word)] = value }
    for (place, word) in tens.split(separator: " ").enumerated() { table[String(word)] = 10 * (place + 2) }
    return table
  }()

  private static let ordinals: [String: String] = [
    "first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6", "seventh": "7",
    "eighth": "8", "ninth": "9", "tenth": "10",
  ]

  // MARK: Roman numerals

  private static let romans: [String: String] = [
    "i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6",
  ]
  private static let beforeRomans: Set<String> = [
    "grade", "grades", "class", "classes", "stage", "stages", "type", "types", "phase", "nyha", "group",
    "degree",
    "classification", "level", "category",
  ]
  private static let betweenRomans: Set<String> = [
    "or", "and", "to", "-", "/", ",", "through", ">=", ">", "<", "<=",
  ]

  private static func withRomans(_ tokens: [FactToken]) -> [FactToken] {
    var result = tokens
    var open = false
    for place in tokens.indices {
      let token = tokens[place]
      if beforeRomans.contains(token.text) {
        open = true
      } else if open, token.kind == .word, let value = romans[token.text], token.isCapitalised {
        result[place] = .number(value)
      } else if open, token.kind == .word, let value = lettered(token.text) {
        result[place] = .word(value, code: true)
      } else if ["ii", "iii"].contains(token.text), token.looksLikeCode, let value = romans[token.text] {
        result[place] = .number(value)
      } else if !betweenRomans.contains(token.text), token.kind != .number {
        open = false
      }
    }
    return result
  }

  /// "iiib" → "3b".
  private static func lettered(_ text: String) -> String? {
    guard let last = text.last, "abcd".contains(last), let value = romans[String(text.dropLast())] else {
      return nil
    }
    return value + String(last)
  }

  // MARK: Powers of ten

  private static let multipliers: [String: Int] = [
    "hundred": 2, "thousand": 3, "thousands": 3, "million": 6, "billion": 9, "thou": 3,
  ]

  private static func withPowers(_ tokens: [FactToken]) -> [FactToken] {
    var result: [FactToken] = []
    var place = 0
    while place < tokens.count {
      let token = tokens[place]
      if token.kind == .number, let (power, length) = power(tokens, after: place, value: token.text) {
        result.append(.number(FactDecimal.scaled(power.base, by: power.exponent)))
        place += length
      } else {
        result.append(token)
        place += 1
      }
    }
    return result
  }

  private static func power(_ tokens: [FactToken], after place: Int, value: String) -> (
    power: (base: String, exponent: Int), length: Int
  )? {
    func text(_ offset: Int) -> String { place + offset < tokens.count ? tokens[place + offset].text : "" }
    if let exponent = multipliers[text(1)] { return ((value, exponent), 2) }
    if value == "10", text(1) == "^", let exponent = Int(text(2)) { return (("1", exponent), 3) }
    if text(1) == "^", let exponent = Int(text(2)) { return ((value, exponent), 3) }
    guard text(1) == "*" || text(1) == "x" else { return nil }
    if text(2) == "10" {
      if "^*".contains(text(3)), !text(3).isEmpty, let exponent = Int(text(4)) {
        return ((value, exponent), 5)
      }
      if text(3) == "(", text(5) == ")", let exponent = Int(text(4)) { return ((value, exponent), 6) }
      if ["3", "6", "9", "12"].contains(text(3)), text(4) == "/" || text(4) == "per",
        let exponent = Int(text(3))
      {
        return ((value, exponent), 4)
      }
    }
    if ["103", "106", "109", "1012"].contains(text(2)), let exponent = Int(text(2).dropFirst(2)) {
      return ((value, exponent), 3)
    }
    return nil
  }

  // MARK: Repeats

  /// "two (2)" is one number.
  private static func withoutRepeats(_ tokens: [FactToken]) -> [FactToken] {
    var result: [FactToken] = []
    var place = 0
    while place < tokens.count {
      result.append(tokens[place])
      let repeats =
        tokens[place].kind == .number && place + 3 < tokens.count && tokens[place + 1].text == "("
        && tokens[place + 2].kind == .number && tokens[place + 2].text == tokens[place].text
        && tokens[place + 3].text == ")"
      place += repeats ? 4 : 1
    }
    return result
  }
}
