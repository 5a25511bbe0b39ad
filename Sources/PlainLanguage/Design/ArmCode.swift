/// What kind of group it is.
public enum ArmCode: String, DesignCode {
  case experimental = "EXPERIMENTAL"
  case activeComparator = "ACTIVE_COMPARATOR"
  case placeboComparator = "PLACEBO_COMPARATOR"
  case shamComparator = "SHAM_COMPARATOR"
  case noIntervention = "NO_INTERVENTION"
  case other = "OTHER"

  /// The name of its file without `.yml`.
  public static var file: String { "arms" }
}
