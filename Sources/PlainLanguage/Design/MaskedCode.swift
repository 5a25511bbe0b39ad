/// Who does not know the treatment.
public enum MaskedCode: String, DesignCode {
  case participant = "PARTICIPANT"
  case careProvider = "CARE_PROVIDER"
  case investigator = "INVESTIGATOR"
  case outcomesAssessor = "OUTCOMES_ASSESSOR"

  /// The name of its file without `.yml`.
  public static var file: String { "masked-people" }
}
