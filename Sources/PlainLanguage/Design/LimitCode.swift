/// A thing that a study's plan lets it tell, or not.
public enum LimitCode: String, DesignCode {
  case comparesByChance = "COMPARES_BY_CHANCE"
  case oneGroup = "ONE_GROUP"
  case notByChance = "NOT_BY_CHANCE"
  case open = "OPEN"
  case fewPeople = "FEW_PEOPLE"
  case early = "EARLY"
  case watching = "WATCHING"
  case stoppedEarly = "STOPPED_EARLY"
  case nobodyJoined = "NOBODY_JOINED"
  case expandedAccess = "EXPANDED_ACCESS"

  /// The name of its file without `.yml`.
  public static var file: String { "limits" }
}
