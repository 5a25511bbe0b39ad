/// A code of the registry that has fixed words; its file in `Glossary/en/codes` has one text for each case.
public protocol DesignCode: RawRepresentable<String>, CaseIterable, Sendable, Hashable {
  /// The name of the file without `.yml`.
  static var file: String { get }
}

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

/// How people come into groups.
public enum AllocationCode: String, DesignCode {
  case randomized = "RANDOMIZED"
  case nonRandomized = "NON_RANDOMIZED"
  case notApplicable = "NA"

  /// The name of its file without `.yml`.
  public static var file: String { "allocations" }
}

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

/// Who does not know the treatment.
public enum MaskedCode: String, DesignCode {
  case participant = "PARTICIPANT"
  case careProvider = "CARE_PROVIDER"
  case investigator = "INVESTIGATOR"
  case outcomesAssessor = "OUTCOMES_ASSESSOR"

  /// The name of its file without `.yml`.
  public static var file: String { "masked-people" }
}

/// What a study is for.
public enum PurposeCode: String, DesignCode {
  case treatment = "TREATMENT"
  case prevention = "PREVENTION"
  case diagnostic = "DIAGNOSTIC"
  case electroconvulsiveTherapy = "ECT"
  case supportiveCare = "SUPPORTIVE_CARE"
  case screening = "SCREENING"
  case healthServicesResearch = "HEALTH_SERVICES_RESEARCH"
  case basicScience = "BASIC_SCIENCE"
  case deviceFeasibility = "DEVICE_FEASIBILITY"
  case other = "OTHER"

  /// The name of its file without `.yml`.
  public static var file: String { "purposes" }
}

/// How a study that only watches is planned.
public enum ObservationCode: String, DesignCode {
  case cohort = "COHORT"
  case caseControl = "CASE_CONTROL"
  case caseOnly = "CASE_ONLY"
  case caseCrossover = "CASE_CROSSOVER"
  case ecologicOrCommunity = "ECOLOGIC_OR_COMMUNITY"
  case familyBased = "FAMILY_BASED"
  case definedPopulation = "DEFINED_POPULATION"
  case naturalHistory = "NATURAL_HISTORY"
  case other = "OTHER"

  /// The name of its file without `.yml`.
  public static var file: String { "observations" }
}

/// In which direction of time a study looks.
public enum PerspectiveCode: String, DesignCode {
  case retrospective = "RETROSPECTIVE"
  case prospective = "PROSPECTIVE"
  case crossSectional = "CROSS_SECTIONAL"
  case other = "OTHER"

  /// The name of its file without `.yml`.
  public static var file: String { "perspectives" }
}

/// What kind of study it is.
public enum KindCode: String, DesignCode {
  case interventional = "INTERVENTIONAL"
  case observational = "OBSERVATIONAL"
  case expandedAccess = "EXPANDED_ACCESS"

  /// The name of its file without `.yml`.
  public static var file: String { "kinds" }
}

/// A thing that a study's plan lets it tell, or not.
public enum LimitCode: String, DesignCode {
  case comparesByChance = "COMPARES_BY_CHANCE"
  case oneGroup = "ONE_GROUP"
  case notByChance = "NOT_BY_CHANCE"
  case open = "OPEN"
  case fewPeople = "FEW_PEOPLE"
  case early = "EARLY"
  case watching = "WATCHING"
  case stoppedEarly = "STOPPED_EARLY"
  case nobodyJoined = "NOBODY_JOINED"
  case expandedAccess = "EXPANDED_ACCESS"

  /// The name of its file without `.yml`.
  public static var file: String { "limits" }
}

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

/// What kind of thing is tested.
public enum InterventionCode: String, DesignCode {
  case behavioral = "BEHAVIORAL"
  case biological = "BIOLOGICAL"
  case combinationProduct = "COMBINATION_PRODUCT"
  case device = "DEVICE"
  case diagnosticTest = "DIAGNOSTIC_TEST"
  case dietarySupplement = "DIETARY_SUPPLEMENT"
  case drug = "DRUG"
  case genetic = "GENETIC"
  case procedure = "PROCEDURE"
  case radiation = "RADIATION"
  case other = "OTHER"

  /// The name of its file without `.yml`.
  public static var file: String { "interventions" }
}
