/// What kind of study it is.
public enum KindCode: String, DesignCode {
  case interventional = "INTERVENTIONAL"
  case observational = "OBSERVATIONAL"
  case expandedAccess = "EXPANDED_ACCESS"

  /// The name of its file without `.yml`.
  public static var file: String { "kinds" }
}
