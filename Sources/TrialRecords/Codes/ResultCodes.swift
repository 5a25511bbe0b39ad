extension Trial {
  /// What a number of the results is. API: `MeasureParam`.
  public enum MeasureParameter: String, RegistryCode {
    case geometricMean = "GEOMETRIC_MEAN"
    case geometricLeastSquaresMean = "GEOMETRIC_LEAST_SQUARES_MEAN"
    case leastSquaresMean = "LEAST_SQUARES_MEAN"
    case logMean = "LOG_MEAN"
    case mean = "MEAN"
    case median = "MEDIAN"
    case number = "NUMBER"
    case countOfParticipants = "COUNT_OF_PARTICIPANTS"
    case countOfUnits = "COUNT_OF_UNITS"
  }

  /// What the spread of a number in the baseline table is. API: `MeasureDispersionType`.
  public enum MeasureSpread: String, RegistryCode {
    case notApplicable = "NA"
    case standardDeviation = "STANDARD_DEVIATION"
    case standardError = "STANDARD_ERROR"
    case interQuartileRange = "INTER_QUARTILE_RANGE"
    case fullRange = "FULL_RANGE"
    case confidence80 = "CONFIDENCE_80"
    case confidence90 = "CONFIDENCE_90"
    case confidence95 = "CONFIDENCE_95"
    case confidence975 = "CONFIDENCE_975"
    case confidence99 = "CONFIDENCE_99"
    case confidenceOther = "CONFIDENCE_OTHER"
    case geometricCoefficient = "GEOMETRIC_COEFFICIENT"
  }

  /// Which kind of question a result answers. API: `OutcomeMeasureType`.
  public enum ResultOutcomeType: String, RegistryCode {
    case primary = "PRIMARY"
    case secondary = "SECONDARY"
    case otherPreSpecified = "OTHER_PRE_SPECIFIED"
    case postHoc = "POST_HOC"
  }

  /// Whether a result is shown. API: `ReportingStatus`.
  public enum ReportingStatus: String, RegistryCode {
    case notPosted = "NOT_POSTED"
    case posted = "POSTED"
  }

  /// How side effects were looked for. API: `EventAssessment`.
  public enum EventAssessment: String, RegistryCode {
    case nonSystematicAssessment = "NON_SYSTEMATIC_ASSESSMENT"
    case systematicAssessment = "SYSTEMATIC_ASSESSMENT"
  }

  /// What the spread of a compared number is. API: `AnalysisDispersionType`.
  public enum AnalysisSpread: String, RegistryCode {
    case standardDeviation = "STANDARD_DEVIATION"
    case standardErrorOfMean = "STANDARD_ERROR_OF_MEAN"
  }

  /// Which sides an interval has. API: `ConfidenceIntervalNumSides`.
  public enum IntervalSides: String, RegistryCode {
    case oneSided = "ONE_SIDED"
    case twoSided = "TWO_SIDED"
  }

  /// What a comparison was meant to show. API: `NonInferiorityType`.
  public enum ComparisonKind: String, RegistryCode {
    case superiority = "SUPERIORITY"
    case nonInferiority = "NON_INFERIORITY"
    case equivalence = "EQUIVALENCE"
    case other = "OTHER"
    case nonInferiorityOrEquivalence = "NON_INFERIORITY_OR_EQUIVALENCE"
    case superiorityOrOther = "SUPERIORITY_OR_OTHER"
    case nonInferiorityOrEquivalenceLegacy = "NON_INFERIORITY_OR_EQUIVALENCE_LEGACY"
    case superiorityOrOtherLegacy = "SUPERIORITY_OR_OTHER_LEGACY"
  }

  /// How an agreement limits what investigators may publish. API: `AgreementRestrictionType`.
  public enum AgreementRestriction: String, RegistryCode {
    case atMost60Days = "LTE60"
    case over60Days = "GT60"
    case other = "OTHER"
  }
}
