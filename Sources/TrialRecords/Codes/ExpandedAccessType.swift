extension Trial {
  /// For whom expanded access is meant: the names of the true/false values in the API's `expandedAccessTypes`.
  public enum ExpandedAccessType: String, RegistryCode {
    case individual, intermediate, treatment
  }
}
