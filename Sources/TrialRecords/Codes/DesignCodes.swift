extension Trial {
  /// What kind of study it is. API: `StudyType`.
  public enum StudyType: String, RegistryCode {
    case expandedAccess = "EXPANDED_ACCESS"
    case interventional = "INTERVENTIONAL"
    case observational = "OBSERVATIONAL"
  }

  /// The phase of testing. API: `Phase`.
  public enum Phase: String, RegistryCode {
    case notApplicable = "NA"
    case earlyPhase1 = "EARLY_PHASE1"
    case phase1 = "PHASE1"
    case phase2 = "PHASE2"
    case phase3 = "PHASE3"
    case phase4 = "PHASE4"
  }

  /// How people get into groups. API: `DesignAllocation`.
  public enum Allocation: String, RegistryCode {
    case randomized = "RANDOMIZED"
    case nonRandomized = "NON_RANDOMIZED"
    case notApplicable = "NA"
  }

  /// How groups run beside each other. API: `InterventionalAssignment`.
  public enum InterventionModel: String, RegistryCode {
    case singleGroup = "SINGLE_GROUP"
    case parallel = "PARALLEL"
    case crossover = "CROSSOVER"
    case factorial = "FACTORIAL"
    case sequential = "SEQUENTIAL"
  }

  /// What a trial is for. API: `PrimaryPurpose`.
  public enum PrimaryPurpose: String, RegistryCode {
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
  }

  /// How many parties do not know who gets what. API: `DesignMasking`.
  public enum Masking: String, RegistryCode {
    case none = "NONE"
    case single = "SINGLE"
    case double = "DOUBLE"
    case triple = "TRIPLE"
    case quadruple = "QUADRUPLE"
  }

  /// A party that does not know who gets what. API: `WhoMasked`.
  public enum WhoMasked: String, RegistryCode {
    case participant = "PARTICIPANT"
    case careProvider = "CARE_PROVIDER"
    case investigator = "INVESTIGATOR"
    case outcomesAssessor = "OUTCOMES_ASSESSOR"
  }

  /// How an observational study picks people. API: `ObservationalModel`.
  public enum ObservationalModel: String, RegistryCode {
    case cohort = "COHORT"
    case caseControl = "CASE_CONTROL"
    case caseOnly = "CASE_ONLY"
    case caseCrossover = "CASE_CROSSOVER"
    case ecologicOrCommunity = "ECOLOGIC_OR_COMMUNITY"
    case familyBased = "FAMILY_BASED"
    case definedPopulation = "DEFINED_POPULATION"
    case naturalHistory = "NATURAL_HISTORY"
    case other = "OTHER"
  }

  /// Where an observational study looks in time. API: `DesignTimePerspective`.
  public enum TimePerspective: String, RegistryCode {
    case retrospective = "RETROSPECTIVE"
    case prospective = "PROSPECTIVE"
    case crossSectional = "CROSS_SECTIONAL"
    case other = "OTHER"
  }

  /// What is kept of blood and tissue. API: `BioSpecRetention`.
  public enum BioSpecimenRetention: String, RegistryCode {
    case noneRetained = "NONE_RETAINED"
    case samplesWithDna = "SAMPLES_WITH_DNA"
    case samplesWithoutDna = "SAMPLES_WITHOUT_DNA"
  }
}
