extension Trial {
  /// What kind of group an arm is. API: `ArmGroupType`.
  public enum ArmType: String, RegistryCode {
    case experimental = "EXPERIMENTAL"
    case activeComparator = "ACTIVE_COMPARATOR"
    case placeboComparator = "PLACEBO_COMPARATOR"
    case shamComparator = "SHAM_COMPARATOR"
    case noIntervention = "NO_INTERVENTION"
    case other = "OTHER"
  }

  /// What kind of thing is given or done. API: `InterventionType`.
  public enum InterventionType: String, RegistryCode {
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
  }
}
