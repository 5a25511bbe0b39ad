/// The version of the program, as the command line and the site's own records give it.
public enum ProgramVersion {
  /// The version.
  public static let text = "0.1.0"
}
