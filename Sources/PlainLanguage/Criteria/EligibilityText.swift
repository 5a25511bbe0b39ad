import Diagnostics

/// A record's rules about who can join: every word of the text, in order.
public struct EligibilityText: Sendable, Hashable {
  /// The groups, in the order of the record.
  public var groups: [CriterionGroup]
  /// What staff should know: slips of the sponsor, text that could not be understood.
  public var findings: [Finding]
  /// Whether the text is in English; wording in another language is shown as it is.
  public var isEnglish: Bool

  /// Makes a text.
  public init(groups: [CriterionGroup], findings: [Finding] = [], isEnglish: Bool = true) {
    self.groups = groups
    self.findings = findings
    self.isEnglish = isEnglish
  }

  /// Every criterion with all below it, in the order of the record: `number` counts these.
  public var criteria: [Criterion] {
    groups.flatMap(\.sections).flatMap(\.criteria).flatMap(\.flattened)
  }
}

/// The criteria below one main heading.
public struct CriterionGroup: Sendable, Hashable {
  /// The main heading as the record writes it ("Donor Exclusion Criteria:"), or nil.
  public var heading: String?
  /// Which side the heading says.
  public var side: GroupSide
  /// Whom the rules are about.
  public var who: CriterionPerson
  /// The part, cohort or arm that they hold for, as the heading says it ("Cohort A"), or nil for all.
  public var part: String?
  /// The criteria below each sub-heading.
  public var sections: [CriterionSection]

  /// Makes a group.
  public init(
    heading: String? = nil, side: GroupSide, who: CriterionPerson = .joiner, part: String? = nil,
    sections: [CriterionSection] = []
  ) {
    self.heading = heading
    self.side = side
    self.who = who
    self.part = part
    self.sections = sections
  }

  /// The criteria of all sections, without those below them.
  public var criteria: [Criterion] { sections.flatMap(\.criteria) }
}

/// The criteria below one sub-heading.
public struct CriterionSection: Sendable, Hashable {
  /// The sub-heading as the record writes it ("Organ function"), or nil.
  public var heading: String?
  /// The criteria, in the order of the record.
  public var criteria: [Criterion]

  /// Makes a section.
  public init(heading: String? = nil, criteria: [Criterion] = []) {
    self.heading = heading
    self.criteria = criteria
  }
}

/// Which side a main heading says.
public enum GroupSide: String, Sendable, CaseIterable {
  /// What has to be true.
  case inclusion
  /// What keeps people out.
  case exclusion
  /// No heading, or one that does not say.
  case unknown
  /// A heading of something else than joining ("Withdrawal criteria", "Notes").
  case notJoining = "not-joining"
}

/// Whom a group of criteria is about.
public enum CriterionPerson: Sendable, Hashable {
  /// The person who would join.
  case joiner
  /// A donor of blood, cells or an organ.
  case donor
  /// A parent, partner or other person who cares for the one who joins.
  case carer
  /// A healthy person who joins for comparison.
  case healthyVolunteer
  /// Somebody else, as the heading says it ("Clinician").
  case other(String)
}
