/// Cuts a text into tokens in one pass.
struct SentenceTokenizer {
  private let scalars: String.UnicodeScalarView
  private var at: String.Index
  private var depth = 0
  private var tokens: [SentenceToken] = []

  /// The tokens of a text, in order.
  static func tokens(of text: String) -> [SentenceToken] {
    var tokenizer = SentenceTokenizer(text)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(_ text: String) {
    scalars = text.unicodeScalars
    at = scalars.startIndex
    tokens.reserveCapacity(text.utf8.count / 5)
  }

  private mutating func run() {
    while at < scalars.endIndex {
      let scalar = LookAlikeSigns.plain(scalars[at])
      if ScalarKinds.isLetter(scalar) {
        readWord()
      } else if isDigit(scalar) {
        readNumber()
      } else {
        readSign(scalar)
      }
    }
  }

  // MARK: words

  private mutating func readWord() {
    let start = at
    let capital = ScalarKinds.isCapital(scalars[at])
    var word = String.UnicodeScalarView()
    var apostrophe: String.Index?
    while at < scalars.endIndex {
      let scalar = LookAlikeSigns.plain(scalars[at])
      if scalar == "'", apostrophe == nil, nextIsLetter {
        apostrophe = at
        word.append("'")
      } else if ScalarKinds.isLetter(scalar) || isDigit(scalar) || isMark(scalar) {
        word.append(scalar)
      } else {
        break
      }
      at = scalars.index(after: at)
    }
    append(word: String(word).lowercased(), hasApostrophe: apostrophe != nil, start: start, capital: capital)
  }

  private mutating func append(word: String, hasApostrophe: Bool, start: String.Index, capital: Bool) {
    let range = start..<at
    let parts: [String]
    if word == "cannot" {
      parts = ["can", "not"]
    } else if !hasApostrophe {
      parts = [word]
    } else if word.hasSuffix("n't") {
      let stem = String(word.dropLast(3))
      parts = [stem == "ca" ? "can" : stem == "wo" ? "will" : stem, "not"]
    } else if let cut = word.firstIndex(of: "'") {
      parts = [String(word[..<cut])]
    } else {
      parts = [word]
    }
    for (i, part) in parts.enumerated() {
      tokens.append(
        SentenceToken(text: part, kind: .word, depth: depth, isCapital: capital && i == 0, range: range))
    }
  }

  // MARK: numbers

  private mutating func readNumber() {
    let start = at
    var number = ""
    while at < scalars.endIndex {
      let scalar = LookAlikeSigns.plain(scalars[at])
      if isDigit(scalar) {
        number.unicodeScalars.append(scalar)
      } else if scalar == "." || scalar == ",", let next = peek(1), isDigit(next) {
        number.unicodeScalars.append(scalar)
      } else {
        break
      }
      at = scalars.index(after: at)
    }
    tokens.append(
      SentenceToken(text: number, kind: .number, depth: depth, isCapital: false, range: start..<at))
  }

  // MARK: signs

  private mutating func readSign(_ scalar: Unicode.Scalar) {
    let start = at
    at = scalars.index(after: at)
    switch scalar {
    case "(", "[", "{":
      depth += 1
    case ")", "]", "}":
      depth = max(0, depth - 1)
    case "<", ">":
      add(comparator(scalar), .comparator, start)
    case "=":
      if let next = peek(0), next == "<" || next == ">" {
        at = scalars.index(after: at)
        add(next == "<" ? "≤" : "≥", .comparator, start)
      } else {
        add("=", .comparator, start)
      }
    case "≤", "≥": add(String(scalar), .comparator, start)
    case ".", ",", ";", ":", "%", "?", "!", "•", "*", "±": add(String(scalar), .mark, start)
    case "-", "~": addDash(start)
    default: break
    }
  }

  /// `<`, `<=`, `< =` and `</=`.
  private mutating func comparator(_ scalar: Unicode.Scalar) -> String {
    var ahead = at
    while ahead < scalars.endIndex, scalars[ahead] == " " || scalars[ahead] == "/" {
      ahead = scalars.index(after: ahead)
    }
    if ahead < scalars.endIndex, scalars[ahead] == "=" {
      at = scalars.index(after: ahead)
      return scalar == "<" ? "≤" : "≥"
    }
    return String(scalar)
  }

  /// A dash inside a word only joins; beside a number or a space it is a sign.
  private mutating func addDash(_ start: String.Index) {
    let before = start > scalars.startIndex ? scalars[scalars.index(before: start)] : " "
    guard let after = peek(0), ScalarKinds.isLetter(before), ScalarKinds.isLetter(after) else {
      return add("-", .mark, start)
    }
  }

  private mutating func add(_ text: String, _ kind: SentenceToken.Kind, _ start: String.Index) {
    tokens.append(SentenceToken(text: text, kind: kind, depth: depth, isCapital: false, range: start..<at))
  }

  // MARK: looking

  private func peek(_ distance: Int) -> Unicode.Scalar? {
    guard let index = scalars.index(at, offsetBy: distance, limitedBy: scalars.endIndex),
      index < scalars.endIndex
    else { return nil }
    return LookAlikeSigns.plain(scalars[index])
  }

  private var nextIsLetter: Bool { peek(1).map(ScalarKinds.isLetter) ?? false }
  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ScalarKinds.isDigit(scalar) }
  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x300 { return false }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
