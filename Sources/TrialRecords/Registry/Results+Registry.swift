extension Trial.Results {
  init(registry section: FieldReader) {
    let more = section["moreInfoModule"]
    flow = section["participantFlowModule"].ifPresent.map(Trial.ParticipantFlow.init(registry:))
    baseline = section["baselineCharacteristicsModule"].ifPresent.map(Trial.Baseline.init(registry:))
    outcomes = section["outcomeMeasuresModule"]["outcomeMeasures"].elements.map(
      Trial.ResultOutcome.init(registry:))
    adverseEvents = section["adverseEventsModule"].ifPresent.map(Trial.AdverseEvents.init(registry:))
    limitations = more["limitationsAndCaveats"]["description"].markdown
    contactOrganization = more["pointOfContact"]["organization"].text
    hasRestrictiveAgreement = more["certainAgreement"]["restrictiveAgreement"].flag
  }
}

extension Trial.ResultGroup {
  init(registry group: FieldReader) {
    id = group["id"].text?.value ?? ""
    title = group["title"].text
    description = group["description"].markdown
  }
}

extension Trial.Denominator {
  init(registry denominator: FieldReader) {
    units = denominator["units"].text?.value
    counts = denominator["counts"].elements.map { Trial.GroupValue(registry: $0, value: "value") }
    source = denominator.pointer
  }
}

extension Trial.GroupValue {
  init(registry value: FieldReader, value name: String) {
    groupId = value["groupId"].text?.value ?? ""
    self.value = value[name].text?.value
    comment = value["comment"].text?.value
    source = value.pointer + "/" + name
  }
}

extension Trial.ParticipantFlow {
  init(registry module: FieldReader) {
    recruitmentDetails = module["recruitmentDetails"].markdown
    preAssignmentDetails = module["preAssignmentDetails"].markdown
    unitsAnalyzed = module["typeUnitsAnalyzed"].text
    groups = module["groups"].elements.map(Trial.ResultGroup.init(registry:))
    periods = module["periods"].elements.map { period in
      Trial.FlowPeriod(
        title: period["title"].text,
        milestones: period["milestones"].elements.map {
          Trial.FlowStep(registry: $0, counts: "achievements")
        },
        withdrawals: period["dropWithdraws"].elements.map { Trial.FlowStep(registry: $0, counts: "reasons") })
    }
  }
}

extension Trial.FlowStep {
  init(registry step: FieldReader, counts name: String) {
    type = step["type"].text?.value ?? ""
    comment = step["comment"].text?.value
    counts = step[name].elements.map { Trial.GroupValue(registry: $0, value: "numSubjects") }
    source = step.pointer
  }
}
