/// The forms of verbs: what a registry writes is recognised, what a page writes is made.
enum VerbForms {
  /// How a verb stands in a sentence.
  enum Form: Sendable { case base, third, past, ing, participle }

  /// The base forms that a lower-case word may come from, with the form that it would be.
  static func bases(_ word: String) -> [(base: String, form: Form)] {
    var found: [(String, Form)] = irregularOf[word] ?? []
    if word.hasSuffix("ing"), word.count > 5 {
      let stem = String(word.dropLast(3))
      found += stems(stem).map { ($0, .ing) }
    }
    if word.hasSuffix("ied"), word.count > 4 { found.append((word.dropLast(3) + "y", .past)) }
    if word.hasSuffix("ed"), word.count > 4 {
      found += stems(String(word.dropLast(2))).map { ($0, .past) }
    }
    if word.hasSuffix("ies"), word.count > 4 { found.append((word.dropLast(3) + "y", .third)) }
    if word.hasSuffix("es"), word.count > 4 { found.append((String(word.dropLast(2)), .third)) }
    if word.hasSuffix("s"), !word.hasSuffix("ss"), word.count > 3 {
      found.append((String(word.dropLast()), .third))
    }
    return found
  }

  /// Doubled consonants that the rules of `inflect` do not make ("transfer", "transferred").
  static func otherSpellings(_ verb: String) -> [(word: String, form: Form)] {
    guard let last = verb.last, !"aeiouyw".contains(last) else { return [] }
    return [(verb + String(last) + "ed", .past), (verb + String(last) + "ing", .ing)]
  }

  private static func stems(_ stem: String) -> [String] {
    var found = [stem, stem + "e"]
    if let last = stem.last, stem.dropLast().last == last { found.append(String(stem.dropLast())) }
    return found
  }

  /// A verb phrase ("take part in") with its first word in another form.
  static func inflect(_ phrase: String, as form: Form) -> String {
    guard let verb = phrase.split(separator: " ").first.map(String.init) else { return phrase }
    return inflectWord(verb, as: form) + phrase.dropFirst(verb.count)
  }

  static func inflectWord(_ verb: String, as form: Form) -> String {
    switch form {
    case .base: return verb
    case .third:
      if verb == "have" { return "has" }
      if verb == "be" { return "is" }
      return WordForms.pluralWord(verb)
    case .past: return irregular[verb]?.past ?? regularPast(verb)
    case .participle: return irregular[verb]?.participle ?? regularPast(verb)
    case .ing: return ing(verb)
    }
  }

  private static func regularPast(_ verb: String) -> String {
    if verb.hasSuffix("e") { return verb + "d" }
    if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) {
      return verb.dropLast() + "ied"
    }
    return (doubles.contains(verb) ? verb + String(verb.suffix(1)) : verb) + "ed"
  }

  private static func ing(_ verb: String) -> String {
    if verb == "be" { return "being" }
    if verb == "lie" || verb == "die" { return verb.dropLast(2) + "ying" }
    if verb.hasSuffix("e"), !verb.hasSuffix("ee") { return verb.dropLast() + "ing" }
    return (doubles.contains(verb) ? verb + String(verb.suffix(1)) : verb) + "ing"
  }

  private static let doubles: Set<String> = [
    "stop", "plan", "get", "let", "put", "set", "cut", "run", "swim", "begin", "control", "permit", "admit",
    "drop",
    "slip", "stir", "spot", "sit", "shut", "win", "fit", "hit",
  ]

  /// Past and participle of verbs that are not regular.
  static let irregular: [String: (past: String, participle: String)] = [
    "be": ("were", "been"), "have": ("had", "had"), "do": ("did", "done"), "get": ("got", "gotten"),
    "give": ("gave", "given"), "take": ("took", "taken"), "go": ("went", "gone"), "come": ("came", "come"),
    "begin": ("began", "begun"), "see": ("saw", "seen"), "feel": ("felt", "felt"), "find": ("found", "found"),
    "keep": ("kept", "kept"), "leave": ("left", "left"), "lose": ("lost", "lost"), "make": ("made", "made"),
    "meet": ("met", "met"), "put": ("put", "put"), "read": ("read", "read"), "set": ("set", "set"),
    "show": ("showed", "shown"), "speak": ("spoke", "spoken"), "stand": ("stood", "stood"),
    "tell": ("told", "told"), "think": ("thought", "thought"), "undergo": ("underwent", "undergone"),
    "understand": ("understood", "understood"), "write": ("wrote", "written"), "grow": ("grew", "grown"),
    "know": ("knew", "known"), "let": ("let", "let"), "cut": ("cut", "cut"), "bring": ("brought", "brought"),
    "hold": ("held", "held"), "fall": ("fell", "fallen"), "lie": ("lay", "lain"), "bear": ("bore", "born"),
    "withdraw": ("withdrew", "withdrawn"), "break": ("broke", "broken"), "choose": ("chose", "chosen"),
    "drive": ("drove", "driven"), "eat": ("ate", "eaten"), "drink": ("drank", "drunk"), "run": ("ran", "run"),
    "say": ("said", "said"), "send": ("sent", "sent"), "spread": ("spread", "spread"),
    "wear": ("wore", "worn"),
    "hurt": ("hurt", "hurt"), "sleep": ("slept", "slept"), "build": ("built", "built"),
    "shrink": ("shrank", "shrunk"),
    "rise": ("rose", "risen"), "mean": ("meant", "meant"), "deal": ("dealt", "dealt"),
    "become": ("became", "become"),
    "pay": ("paid", "paid"), "seek": ("sought", "sought"), "forbid": ("forbade", "forbidden"),
  ]

  private static let irregularOf: [String: [(String, Form)]] = {
    var table: [String: [(String, Form)]] = [
      "is": [("be", .third)], "are": [("be", .base)], "has": [("have", .third)],
    ]
    for (base, forms) in irregular.sorted(by: { $0.key < $1.key }) {
      if forms.past != base { table[forms.past, default: []].append((base, .past)) }
      if forms.participle != forms.past, forms.participle != base {
        table[forms.participle, default: []].append((base, .participle))
      }
    }
    return table
  }()
}
