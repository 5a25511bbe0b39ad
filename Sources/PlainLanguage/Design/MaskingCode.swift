/// How many kinds of people do not know the treatment.
public enum MaskingCode: String, DesignCode {
  case none = "NONE"
  case single = "SINGLE"
  case double = "DOUBLE"
  case triple = "TRIPLE"
  case quadruple = "QUADRUPLE"

  /// The name of its file without `.yml`.
  public static var file: String { "maskings" }
}
