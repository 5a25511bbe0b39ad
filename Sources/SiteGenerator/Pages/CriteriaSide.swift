import PlainLanguage

/// What criteria mean for someone who would like to join: the parts of the list, in the order of the page.
enum CriteriaSide: String, CaseIterable {
  case must
  case mustNot = "must-not"
  case allowed
  case unsure
  case note

  /// The part that a criterion belongs to. A permission or a remark never stands below "can join only if".
  init(_ criterion: Criterion) {
    switch criterion.kind {
    case .permission: self = .allowed
    case .note: self = .note
    case .rule, .intro:
      switch criterion.polarity {
      case .must: self = .must
      case .mustNot: self = .mustNot
      case .unsure: self = .unsure
      }
    }
  }

  /// The heading of the part.
  var heading: String {
    switch self {
    case .must: "What has to be true"
    case .mustNot: "What rules people out"
    case .allowed: "What is allowed"
    case .unsure: "Ask how these are meant"
    case .note: "Remarks in the record"
    }
  }

  /// The words that the items follow where they are about more than one person.
  var leadForAll: String {
    switch self {
    case .must: "Someone can join only if they:"
    case .mustNot: "Someone cannot join if they:"
    case .allowed: "These do not rule anyone out:"
    case .unsure, .note: lead(CriteriaSubject(name: "", pronoun: "", object: ""))
    }
  }

  /// The words that the items follow on a page for doctors.
  var leadForDoctors: String {
    switch self {
    case .must: "Someone can join only if each of these is true:"
    case .mustNot: "Someone cannot join if any of these is true:"
    case .allowed: "These do not rule anyone out:"
    case .unsure: "It is not clear from the record what these mean for joining. Ask the study team."
    case .note: "These are not rules, but the record adds them:"
    }
  }

  /// The words that the items follow.
  func lead(_ subject: CriteriaSubject) -> String {
    switch self {
    case .must: "\(subject.name) can join only if \(subject.pronoun):"
    case .mustNot: "\(subject.name) cannot join if \(subject.pronoun):"
    case .allowed: "These do not rule \(subject.object) out:"
    case .unsure: "It is not clear from the record what these mean for joining. Ask the study team."
    case .note: "These are not rules, but the record adds them:"
    }
  }
}

/// How the lead-in speaks of the person whom rules are about.
struct CriteriaSubject {
  let name: String
  let pronoun: String
  let object: String
}

/// Whom some criteria are about, and for which part of the study.
struct CriteriaPerson: Hashable {
  let who: CriterionPerson
  let part: String?

  init(_ group: CriterionGroup) {
    who = group.who
    part = group.part
  }

  /// The persons in the order of the record.
  static func all(in criteria: [ShownCriterion]) -> [CriteriaPerson] {
    var found: [CriteriaPerson] = []
    for person in criteria.map({ CriteriaPerson($0.group) }) where !found.contains(person) {
      found.append(person)
    }
    return found
  }

  /// The heading; nil for the person who would join the whole study.
  var heading: String? {
    let whom: String? =
      switch who {
      case .joiner: nil
      case .donor: "Rules for the donor"
      case .carer: "Rules for the person who gives care"
      case .healthyVolunteer: "Rules for healthy people who join"
      case .other(let name): "Rules for: \(name)"
      }
    guard let part else { return whom }
    return [whom ?? "Rules for one part of the study", part].joined(separator: ": ")
  }

  /// How the lead-in speaks of them.
  func subject(_ context: EditionContext) -> CriteriaSubject {
    switch who {
    case .joiner:
      let name = context.person
      return CriteriaSubject(
        name: name.prefix(1).uppercased() + name.dropFirst(), pronoun: context.voice.pronoun, object: name)
    case .donor: return CriteriaSubject(name: "The donor", pronoun: "they", object: "the donor")
    case .carer: return CriteriaSubject(name: "The person who gives care", pronoun: "they", object: "them")
    case .healthyVolunteer: return CriteriaSubject(name: "A healthy person", pronoun: "they", object: "them")
    case .other: return CriteriaSubject(name: "They", pronoun: "they", object: "them")
    }
  }
}
