/// The phase of a study; two phases in one have a code of their own here.
public enum PhaseCode: String, DesignCode {
  case earlyPhase1 = "EARLY_PHASE1"
  case phase1 = "PHASE1"
  case phase1And2 = "PHASE1_PHASE2"
  case phase2 = "PHASE2"
  case phase2And3 = "PHASE2_PHASE3"
  case phase3 = "PHASE3"
  case phase4 = "PHASE4"
  case none = "NA"

  /// The name of its file without `.yml`.
  public static var file: String { "phases" }

  /// The code of a record's list of phases; nil for none, an unknown one, or a pair that has no words.
  public init?(phases: [String]) {
    self.init(rawValue: phases.sorted().joined(separator: "_"))
  }
}
