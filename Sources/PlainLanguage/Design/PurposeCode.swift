/// What a study is for.
public enum PurposeCode: String, DesignCode {
  case treatment = "TREATMENT"
  case prevention = "PREVENTION"
  case diagnostic = "DIAGNOSTIC"
  case electroconvulsiveTherapy = "ECT"
  case supportiveCare = "SUPPORTIVE_CARE"
  case screening = "SCREENING"
  case healthServicesResearch = "HEALTH_SERVICES_RESEARCH"
  case basicScience = "BASIC_SCIENCE"
  case deviceFeasibility = "DEVICE_FEASIBILITY"
  case other = "OTHER"

  /// The name of its file without `.yml`.
  public static var file: String { "purposes" }
}
