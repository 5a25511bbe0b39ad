/// What kind of thing is tested.
public enum InterventionCode: String, DesignCode {
  case behavioral = "BEHAVIORAL"
  case biological = "BIOLOGICAL"
  case combinationProduct = "COMBINATION_PRODUCT"
  case device = "DEVICE"
  case diagnosticTest = "DIAGNOSTIC_TEST"
  case dietarySupplement = "DIETARY_SUPPLEMENT"
  case drug = "DRUG"
  case genetic = "GENETIC"
  case procedure = "PROCEDURE"
  case radiation = "RADIATION"
  case other = "OTHER"

  /// The name of its file without `.yml`.
  public static var file: String { "interventions" }
}
