/// One of the things that a term can stand for, with the words that tell it from the others.
public struct Sense: Sendable, Hashable {
  /// Its name within the term; empty where the term has only one sense.
  public let id: String
  /// The full form of an abbreviation; nil where the name is a word already.
  public let spelledOut: String?
  /// Surface forms that always have this sense.
  public let forms: [String]
  /// The full forms of abbreviations among them.
  public let fullForms: [String: String]
  /// What it means; nil for an ordinary word in capitals, which needs no explanation.
  public let meanings: Meanings?
  /// What in the words around speaks for or against it.
  public let signs: SenseSigns
  /// Whether it is meant when nothing around speaks for another sense.
  public let isUsual: Bool

  /// Makes a sense.
  public init(
    id: String, spelledOut: String?, forms: [String] = [], fullForms: [String: String] = [:],
    meanings: Meanings?, signs: SenseSigns = SenseSigns(), isUsual: Bool = false
  ) {
    self.id = id
    self.spelledOut = spelledOut
    self.forms = forms
    self.fullForms = fullForms
    self.meanings = meanings
    self.signs = signs
    self.isUsual = isUsual
  }

  /// Whether it is an ordinary word that happens to stand in capitals.
  public var isOrdinaryWord: Bool { meanings == nil }

  /// Whether another sense is chosen by the same words.
  func isFound(like other: Sense) -> Bool {
    forms == other.forms && signs == other.signs && isUsual == other.isUsual
  }
}

/// The words around a term that speak for or against one of its senses.
public struct SenseSigns: Sendable, Hashable {
  /// Words or phrases anywhere in the sentence, the block or the record's conditions that speak for it.
  public let contexts: [String]
  /// Words or phrases that rule it out.
  public let against: [String]
  /// Words that stand directly before the term and decide for it; `#` is any number.
  public let before: [String]
  /// Words that stand directly after the term and decide for it; `#` is any number.
  public let after: [String]

  /// Makes signs.
  public init(
    contexts: [String] = [], against: [String] = [], before: [String] = [], after: [String] = []
  ) {
    self.contexts = contexts
    self.against = against
    self.before = before
    self.after = after
  }

  /// Whether nothing speaks for the sense.
  public var isEmpty: Bool { contexts.isEmpty && before.isEmpty && after.isEmpty }
}
