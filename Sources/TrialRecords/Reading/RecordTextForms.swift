/// Which texts of a record are Markdown; all others are plain text, whose every sign is meant as it stands.
///
/// The one table for this question, from the registry's data structure (fields of type "markup") and checked against
/// the escapes in real records. Numbers of lists are written as `*`.
public enum RecordTextForms {
  /// The pointers of the Markdown fields of a registry record.
  public static let registryMarkdown: Set<String> = [
    "/protocolSection/descriptionModule/briefSummary",
    "/protocolSection/descriptionModule/detailedDescription",
    "/protocolSection/designModule/designInfo/interventionModelDescription",
    "/protocolSection/designModule/designInfo/maskingInfo/maskingDescription",
    "/protocolSection/designModule/bioSpec/description",
    "/protocolSection/armsInterventionsModule/armGroups/*/description",
    "/protocolSection/armsInterventionsModule/interventions/*/description",
    "/protocolSection/outcomesModule/primaryOutcomes/*/description",
    "/protocolSection/outcomesModule/secondaryOutcomes/*/description",
    "/protocolSection/outcomesModule/otherOutcomes/*/description",
    "/protocolSection/eligibilityModule/eligibilityCriteria",
    "/protocolSection/eligibilityModule/genderDescription",
    "/protocolSection/eligibilityModule/studyPopulation",
    "/protocolSection/ipdSharingStatementModule/description",
    "/protocolSection/ipdSharingStatementModule/timeFrame",
    "/protocolSection/ipdSharingStatementModule/accessCriteria",
    "/resultsSection/participantFlowModule/recruitmentDetails",
    "/resultsSection/participantFlowModule/preAssignmentDetails",
    "/resultsSection/participantFlowModule/groups/*/description",
    "/resultsSection/baselineCharacteristicsModule/populationDescription",
    "/resultsSection/baselineCharacteristicsModule/groups/*/description",
    "/resultsSection/baselineCharacteristicsModule/measures/*/description",
    "/resultsSection/baselineCharacteristicsModule/measures/*/populationDescription",
    "/resultsSection/outcomeMeasuresModule/outcomeMeasures/*/description",
    "/resultsSection/outcomeMeasuresModule/outcomeMeasures/*/populationDescription",
    "/resultsSection/outcomeMeasuresModule/outcomeMeasures/*/groups/*/description",
    "/resultsSection/outcomeMeasuresModule/outcomeMeasures/*/analyses/*/groupDescription",
    "/resultsSection/outcomeMeasuresModule/outcomeMeasures/*/analyses/*/statisticalComment",
    "/resultsSection/outcomeMeasuresModule/outcomeMeasures/*/analyses/*/pValueComment",
    "/resultsSection/outcomeMeasuresModule/outcomeMeasures/*/analyses/*/estimateComment",
    "/resultsSection/outcomeMeasuresModule/outcomeMeasures/*/analyses/*/nonInferiorityComment",
    "/resultsSection/outcomeMeasuresModule/outcomeMeasures/*/analyses/*/ciLowerLimitComment",
    "/resultsSection/outcomeMeasuresModule/outcomeMeasures/*/analyses/*/ciUpperLimitComment",
    "/resultsSection/outcomeMeasuresModule/outcomeMeasures/*/analyses/*/otherAnalysisDescription",
    "/resultsSection/adverseEventsModule/timeFrame",
    "/resultsSection/adverseEventsModule/description",
    "/resultsSection/adverseEventsModule/allCauseMortalityComment",
    "/resultsSection/adverseEventsModule/eventGroups/*/description",
    "/resultsSection/adverseEventsModule/seriousEvents/*/notes",
    "/resultsSection/adverseEventsModule/otherEvents/*/notes",
    "/resultsSection/moreInfoModule/limitationsAndCaveats/description",
  ]

  /// The paths of the Markdown texts of a YAML record.
  public static let handwrittenMarkdown: Set<String> = [
    "/summary", "/description", "/design/model-description", "/design/masking-description",
    "/design/samples/description", "/arms/*/description", "/interventions/*/description",
    "/outcomes/primary/*/description", "/outcomes/secondary/*/description", "/outcomes/other/*/description",
    "/eligibility/criteria", "/eligibility/gender-description", "/eligibility/population",
    "/data-sharing/description", "/data-sharing/when", "/data-sharing/with-whom",
  ]

  /// True if the text at this pointer is Markdown.
  public static func isMarkdown(_ pointer: String) -> Bool {
    let pattern = pointer.split(separator: "/", omittingEmptySubsequences: false)
      .map { !$0.isEmpty && $0.allSatisfy(\.isNumber) ? "*" : String($0) }.joined(separator: "/")
    return registryMarkdown.contains(pattern) || handwrittenMarkdown.contains(pattern)
  }
}
