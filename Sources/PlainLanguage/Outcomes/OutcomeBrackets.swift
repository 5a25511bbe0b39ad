/// A measure without its brackets, and what the brackets mean for it.
struct OutcomeBrackets {
  /// The tokens that stand outside of brackets.
  let outside: [String]
  /// The tokens that stand inside.
  let inside: [String]

  init(_ tokens: [String]) {
    var depth = 0
    var outside: [String] = []
    var inside: [String] = []
    for token in tokens {
      switch token {
      case "(", "[", "{": depth += 1
      case ")", "]", "}": depth = max(0, depth - 1)
      default: if depth == 0 { outside.append(token) } else { inside.append(token) }
      }
    }
    while let last = outside.last, [".", ",", ":", ";", "—"].contains(last) { outside.removeLast() }
    self.outside = outside
    self.inside = inside
  }

  /// Whether the brackets make the measure hold for some people only.
  var limits: Bool { inside.contains("only") || inside.contains("excluding") || inside.contains("except") }

  /// ", in a part of the study" where the brackets say so.
  var part: String {
    guard !inside.contains("all") else { return "" }
    return inside.contains("part") || inside.contains("cohort") ? ", in a part of the study" : ""
  }
}
