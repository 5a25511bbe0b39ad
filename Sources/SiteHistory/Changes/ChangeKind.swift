/// What a change is about, the riskiest first.
public enum ChangeKind: String, Codable, Sendable, CaseIterable, Comparable {
  /// The trial was stopped or paused, or the reason given for it is another one.
  case safetyStop = "safety-stop"
  /// Whether the trial is open.
  case status
  /// The youngest or the oldest age.
  case age
  /// Which sex can join, or whether people who are not ill can join.
  case whoCanJoin = "who-can-join"
  /// A rule that means the opposite of what it meant.
  case ruleTurned = "rule-turned"
  /// A number or the words of a rule.
  case ruleChanged = "rule-changed"
  /// A rule that is new.
  case ruleAdded = "rule-added"
  /// A rule that is gone.
  case ruleRemoved = "rule-removed"
  /// Whether a place is open.
  case placeStatus = "place-status"
  /// A place that is gone.
  case placeRemoved = "place-removed"
  /// A telephone number or a mail address.
  case contact
  /// A place that is new.
  case placeAdded = "place-added"
  /// How many people.
  case people
  /// A date.
  case date
  /// What is given or done, or the groups.
  case treatment
  /// What is measured.
  case outcome
  /// Results.
  case results
  /// The title or who runs it.
  case identity
  /// A longer text of the record.
  case text
  /// Something of the record that pages do not show by itself.
  case other

  /// Whether families could come to harm by reading the old page: open or not, who can join, whom to call.
  public var isSafetyCritical: Bool { self <= .contact }

  /// The riskiest sort first.
  public static func < (a: ChangeKind, b: ChangeKind) -> Bool { a.rank < b.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}
