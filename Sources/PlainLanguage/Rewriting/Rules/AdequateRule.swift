/// "Adequate liver function" → "have a liver that works well enough".
enum AdequateRule: CriterionRule {
  static func draft(_ clause: Clause) -> Draft? { predicate(clause.tokens).map { Draft($0) } }

  static func predicate(_ tokens: [Token]) -> [Part]? {
    guard let first = tokens.first?.lower, let lead = leads[first] else { return nil }
    guard
      let function = tokens.prefix(14).firstIndex(where: {
        ["function", "functions", "functioning"].contains($0.lower)
      }), function > 1,
      let organ = organ(
        withoutShortForms(Array(tokens[1..<function])).map(\.lower).filter { $0 != "organ's" }
          .joined(separator: " "))
    else { return nil }
    let rest = Array(tokens[(function + 1)...])
    let verb = organ.many ? lead.many : lead.one
    return [.own("have \(organ.words) that \(verb)")] + (rest.isEmpty ? [] : [.source(rest)])
  }

  /// "Cardiac and central nervous system (CNS)" without the short form.
  private static func withoutShortForms(_ tokens: [Token]) -> [Token] {
    guard let start = tokens.firstIndex(where: { $0.text == "(" }),
      let length = ShortForm.length(tokens, at: start)
    else { return tokens }
    return Array(tokens[..<start] + tokens[(start + length)...])
  }

  /// The organ of a phrase, or the organs of a list ("renal, hepatic and cardiac").
  private static func organ(_ phrase: String) -> (words: String, many: Bool)? {
    if let known = organs[phrase] { return known }
    let words = phrase.split(separator: " ").map(String.init)
    var said: [String] = []
    var joiner = ""
    var current = ""
    for word in words + [","] {
      if [",", "and", "or", "/", "&"].contains(word) {
        if word == "and" || word == "or" { joiner = word }
        if current.isEmpty { continue }
        guard let known = organs[current] else { return nil }
        said.append(known.words)
        current = ""
      } else {
        current += (current.isEmpty ? "" : " ") + word
      }
    }
    guard said.count > 1, let last = said.popLast() else { return nil }
    return (said.joined(separator: ", ") + " \(joiner.isEmpty ? "and" : joiner) " + last, true)
  }

  private static let leads: [String: (one: String, many: String)] = [
    "good": ("works well", "work well"), "adequate": ("works well enough", "work well enough"),
    "acceptable": ("works well enough", "work well enough"),
    "sufficient": ("works well enough", "work well enough"), "normal": ("works normally", "work normally"),
    "inadequate": ("does not work well enough", "do not work well enough"),
    "insufficient": ("does not work well enough", "do not work well enough"),
  ]
  private static let organs: [String: (words: String, many: Bool)] = [
    "organ": ("organs", true), "liver": ("a liver", false), "hepatic": ("a liver", false),
    "renal": ("kidneys", true),
    "kidney": ("kidneys", true), "cardiac": ("a heart", false), "heart": ("a heart", false),
    "pulmonary": ("lungs", true), "lung": ("lungs", true), "bone marrow": ("bone marrow", false),
    "marrow": ("bone marrow", false), "organ and marrow": ("organs and bone marrow", true),
    "organ and bone marrow": ("organs and bone marrow", true),
    "bone marrow and organ": ("bone marrow and organs", true),
    "hepatic and renal": ("a liver and kidneys", true), "renal and hepatic": ("kidneys and a liver", true),
    "liver and kidney": ("a liver and kidneys", true), "kidney and liver": ("kidneys and a liver", true),
    "liver and renal": ("a liver and kidneys", true), "major organ": ("major organs", true),
    "thyroid": ("a thyroid", false), "end organ": ("organs", true), "end - organ": ("organs", true),
    "respiratory": ("lungs", true), "central nervous system": ("a brain and spinal cord", true),
  ]
}
