/// Something that two texts say differently, or that only one of them says.
public struct FactDifference: Sendable, Hashable, CustomStringConvertible {
  /// What kind of fact it is.
  public var kind: FactKind
  /// How much it weighs.
  public var weight: FactWeight
  /// What the original says, or nil where it says nothing.
  public var original: String?
  /// What the plain words say, or nil where they say nothing.
  public var plain: String?

  /// Makes a difference; the weight is that of its kind unless another is given.
  public init(_ kind: FactKind, original: String? = nil, plain: String? = nil, weight: FactWeight? = nil) {
    self.kind = kind
    self.original = original
    self.plain = plain
    self.weight = weight ?? kind.weight
  }

  /// One line for staff: `number: "18" became "81"`.
  public var description: String {
    switch (original, plain) {
    case (let original?, let plain?): "\(kind.rawValue): \"\(original)\" became \"\(plain)\""
    case (let original?, nil): "\(kind.rawValue): \"\(original)\" is missing"
    case (nil, let plain?): "\(kind.rawValue): \"\(plain)\" is not in the original"
    case (nil, nil): kind.rawValue
    }
  }
}

/// How much a difference weighs.
public enum FactWeight: String, Sendable {
  /// The plain words may say something else: they must not be shown.
  case fatal
  /// A word has no known counterpart: the meaning may have changed a little.
  case soft
}

/// What kinds of facts are compared.
public enum FactKind: String, Sendable, CaseIterable {
  /// A number, in digits or in words.
  case number
  /// The unit that belongs to a number.
  case unit
  /// At least, more than, at most, less than, about, within.
  case comparator
  /// Which number belongs to which thing.
  case belonging
  /// No, not, without, unable, un-.
  case negation
  /// Unless, except, other than.
  case exception
  /// If, provided that.
  case condition
  /// And, or.
  case connective
  /// All, any, both, only.
  case quantifier
  /// Before, after, since, during, until.
  case time
  /// Must, may; is allowed, is excluded.
  case modality
  /// A medicine.
  case medicine
  /// A disease, an organ or a code such as CD22.
  case name
  /// A word of the original without a counterpart.
  case contentLost = "word lost"
  /// A word of the plain text without a source.
  case contentAdded = "word added"
  /// The same thing said twice.
  case repeated = "said twice"

  /// The weight of a difference of this kind when nothing else is known.
  public var weight: FactWeight {
    switch self {
    case .contentLost, .contentAdded: .soft
    case .number, .unit, .comparator, .belonging, .negation, .exception, .condition, .connective, .quantifier,
      .time, .modality, .medicine, .name, .repeated:
      .fatal
    }
  }
}
