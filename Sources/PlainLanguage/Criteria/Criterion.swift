/// One item of who can or cannot join, as the record gives it.
public struct Criterion: Sendable, Hashable {
  /// Its place in the record, from 1, parents before their children.
  public var number: Int
  /// The numbering that the record gives it and that others may refer to ("5.2.", "a)"), or nil.
  public var label: String?
  /// The record's visible words, whole, numbering included; without the children's words.
  public var original: String
  /// The words to be made plain: `original` without numbering, text bullets and a `;` or "and" that only joins.
  public var text: String
  /// The whole item of the record, on the first of several criteria that were cut out of one item; else nil.
  public var whole: String?
  /// Whether `whole` also holds a criterion that means the opposite, so that `whole` must not stand for this one.
  public var wholeIsMixed: Bool
  /// What it is.
  public var kind: CriterionKind
  /// What it means for someone who would like to join.
  public var polarity: Polarity
  /// Why.
  public var polarityReason: PolarityReason
  /// What it is about.
  public var topic: CriterionTopic
  /// The sub-heading above it ("Organ function"), or nil.
  public var heading: String?
  /// How its children belong together.
  public var relation: ChildRelation
  /// What it introduces, in order.
  public var children: [Criterion]
  /// Its line in the record's text, from 1.
  public var line: Int

  /// Makes a criterion.
  public init(
    number: Int = 0, label: String? = nil, original: String, text: String? = nil, whole: String? = nil,
    wholeIsMixed: Bool = false,
    kind: CriterionKind = .rule, polarity: Polarity = .unsure, polarityReason: PolarityReason = .noHeading,
    topic: CriterionTopic = .other, heading: String? = nil, relation: ChildRelation = .all,
    children: [Criterion] = [], line: Int = 0
  ) {
    self.number = number
    self.label = label
    self.original = original
    self.text = text ?? original
    self.whole = whole
    self.wholeIsMixed = wholeIsMixed
    self.kind = kind
    self.polarity = polarity
    self.polarityReason = polarityReason
    self.topic = topic
    self.heading = heading
    self.relation = relation
    self.children = children
    self.line = line
  }

  /// This criterion and all below it, in the order of the record.
  public var flattened: [Criterion] { [self] + children.flatMap(\.flattened) }
}

/// What an item of an eligibility text is.
public enum CriterionKind: String, Sendable, CaseIterable {
  /// A rule that is complete in itself; children only add to it.
  case rule
  /// Words that say nothing without their children ("At least one of the following:").
  case intro
  /// Something that is allowed and keeps nobody out. Never to be shown as "can join only if" or "cannot join if".
  case permission
  /// A remark that is no rule. Never to be shown as "can join only if" or "cannot join if".
  case note
}

/// How the children of a criterion belong together.
public enum ChildRelation: String, Sendable, CaseIterable {
  /// Each counts.
  case all
  /// One of them is enough.
  case any
  /// They are examples or parts of one thing; the record does not say how many count.
  case list
}
