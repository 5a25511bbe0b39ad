/// How a study that only watches is planned.
public enum ObservationCode: String, DesignCode {
  case cohort = "COHORT"
  case caseControl = "CASE_CONTROL"
  case caseOnly = "CASE_ONLY"
  case caseCrossover = "CASE_CROSSOVER"
  case ecologicOrCommunity = "ECOLOGIC_OR_COMMUNITY"
  case familyBased = "FAMILY_BASED"
  case definedPopulation = "DEFINED_POPULATION"
  case naturalHistory = "NATURAL_HISTORY"
  case other = "OTHER"

  /// The name of its file without `.yml`.
  public static var file: String { "observations" }
}
