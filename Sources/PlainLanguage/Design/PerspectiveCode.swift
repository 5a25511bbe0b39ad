/// In which direction of time a study looks.
public enum PerspectiveCode: String, DesignCode {
  case retrospective = "RETROSPECTIVE"
  case prospective = "PROSPECTIVE"
  case crossSectional = "CROSS_SECTIONAL"
  case other = "OTHER"

  /// The name of its file without `.yml`.
  public static var file: String { "perspectives" }
}
