/// How people come into groups.
public enum AllocationCode: String, DesignCode {
  case randomized = "RANDOMIZED"
  case nonRandomized = "NON_RANDOMIZED"
  case notApplicable = "NA"

  /// The name of its file without `.yml`.
  public static var file: String { "allocations" }
}
