/// How the groups go on.
public enum ModelCode: String, DesignCode {
  case singleGroup = "SINGLE_GROUP"
  case parallel = "PARALLEL"
  case crossover = "CROSSOVER"
  case factorial = "FACTORIAL"
  case sequential = "SEQUENTIAL"

  /// The name of its file without `.yml`.
  public static var file: String { "models" }
}
