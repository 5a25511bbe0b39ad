/// What changed between two statements of a trial's facts, the riskiest first. It compares facts, never pages.
public enum FactComparison {
  /// The changes; empty if both say the same.
  public static func changes(from old: TrialFacts, to new: TrialFacts) -> [FactChange] {
    guard old != new else { return [] }
    let found =
      status(old, new) + who(old, new) + RuleComparison.changes(old.rules, new.rules)
      + PlaceComparison.changes(old.places, new.places) + contacts(old, new) + numbers(old, new)
      + names(old, new) + texts(old, new)
    // A stable sort: within a kind, the order in which they were found.
    return found.enumerated().sorted { ($0.element.kind, $0.offset) < ($1.element.kind, $1.offset) }
      .map(\.element)
  }

  private static func status(_ old: TrialFacts, _ new: TrialFacts) -> [FactChange] {
    var found: [FactChange] = []
    if old.statusCode != new.statusCode {
      let stops = ["SUSPENDED", "TERMINATED", "WITHDRAWN", "TEMPORARILY_NOT_AVAILABLE"]
      let isStop = new.statusCode.map(stops.contains) == true
      found.append(
        FactChange(
          isStop ? .safetyStop : .status, "now “\(new.status)” (was “\(old.status)”)",
          shown: "The status changed from “\(old.status)” to “\(new.status)”."))
    }
    if old.whyStopped != new.whyStopped {
      let words: String =
        switch (old.whyStopped, new.whyStopped) {
        case (nil, let now?): "the record now says why it was stopped: “\(now)”"
        case (let was?, nil): "the reason for the stop is gone (was “\(was)”)"
        case (let was, let now): "the reason for the stop is now “\(now ?? "")” (was “\(was ?? "")”)"
        }
      found.append(
        FactChange(.safetyStop, words, shown: "The record says something new about why it was stopped."))
    }
    return found
  }

  private static func who(_ old: TrialFacts, _ new: TrialFacts) -> [FactChange] {
    var found: [FactChange] = []
    func add(_ kind: ChangeKind, _ thing: String, _ was: String?, _ now: String?, shown: String) {
      guard was != now else { return }
      found.append(
        FactChange(kind, "\(thing) is now \(now ?? "not set") (was \(was ?? "not set"))", shown: shown))
    }
    let age = "The ages that can join changed."
    add(.age, "the youngest age", old.minimumAge, new.minimumAge, shown: age)
    add(.age, "the oldest age", old.maximumAge, new.maximumAge, shown: age)
    add(
      .whoCanJoin, "the sex that can join", old.sex?.lowercased(), new.sex?.lowercased(),
      shown: "Which sex can join changed.")
    add(
      .whoCanJoin, "whether healthy people can join", yesOrNo(old.acceptsHealthy),
      yesOrNo(new.acceptsHealthy),
      shown: "It changed if people who are not ill can join.")
    return found
  }

  private static func contacts(_ old: TrialFacts, _ new: TrialFacts) -> [FactChange] {
    let difference = ListDifference(old.contacts, new.contacts)
    let shown = "The contact details of the study changed."
    return difference.paired(one: "contact", many: "contacts").map { FactChange(.contact, $0, shown: shown) }
  }

  private static func numbers(_ old: TrialFacts, _ new: TrialFacts) -> [FactChange] {
    var found: [FactChange] = []
    if old.people != new.people {
      found.append(
        FactChange(
          .people,
          "the number of people is now \(new.people.map(String.init) ?? "not given") (was \(old.people.map(String.init) ?? "not given"))",
          shown: "The number of people changed."))
    }
    for name in Set(old.dates.keys).union(new.dates.keys).sorted() where old.dates[name] != new.dates[name] {
      found.append(
        FactChange(
          .date, "the date of the \(name) is now \(words(new.dates[name])) (was \(words(old.dates[name])))",
          shown: "The date of the \(name) changed."))
    }
    return found
  }

  private static func names(_ old: TrialFacts, _ new: TrialFacts) -> [FactChange] {
    var found: [FactChange] = []
    func add(_ kind: ChangeKind, _ was: [String], _ now: [String], one: String, many: String, shown: String) {
      found += ListDifference(was, now).paired(one: one, many: many).map {
        FactChange(kind, $0, shown: shown)
      }
    }
    add(
      .treatment, old.treatments, new.treatments, one: "treatment", many: "treatments",
      shown: "The list of treatments changed.")
    add(.treatment, old.groups, new.groups, one: "group", many: "groups", shown: "The groups changed.")
    add(
      .outcome, old.outcomes, new.outcomes, one: "main outcome", many: "main outcomes",
      shown: "What the study measures changed.")
    if old.hasResults != new.hasResults {
      let words = new.hasResults == true ? "results are there now" : "the record holds no results any more"
      found.append(FactChange(.results, words, shown: "The results on the record changed."))
    }
    for (thing, was, now) in [("title", old.title, new.title), ("name", old.name, new.name)] where was != now
    {
      found.append(
        FactChange(
          .identity, "the \(thing) is now “\(now)” (was “\(was)”)",
          shown: "The \(thing) of the study changed."))
    }
    if old.sponsor != new.sponsor {
      found.append(
        FactChange(
          .identity, "the sponsor is now \(new.sponsor ?? "not given") (was \(old.sponsor ?? "not given"))",
          shown: "The sponsor of the study changed."))
    }
    return found
  }

  private static func texts(_ old: TrialFacts, _ new: TrialFacts) -> [FactChange] {
    Set(old.texts.keys).union(new.texts.keys).sorted().filter { old.texts[$0] != new.texts[$0] }.map {
      FactChange(
        .text, "the words about \($0) changed", shown: "The record’s words about \($0) changed.")
    }
  }

  private static func yesOrNo(_ flag: Bool?) -> String? { flag.map { $0 ? "yes" : "no" } }

  private static func words(_ fact: DateFact?) -> String {
    guard let fact else { return "not given" }
    return switch fact.isPlan {
    case true?: fact.date + " (planned)"
    case false?: fact.date + " (a fact)"
    case nil: fact.date
    }
  }
}
