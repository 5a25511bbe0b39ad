extension Trial.AdverseEvents {
  init(registry module: FieldReader) {
    frequencyThreshold = module["frequencyThreshold"].text
    timeFrame = module["timeFrame"].markdown
    description = module["description"].markdown
    mortalityComment = module["allCauseMortalityComment"].markdown
    groups = module["eventGroups"].elements.map(Trial.EventGroup.init(registry:))
    serious = module["seriousEvents"].elements.map(Trial.AdverseEvent.init(registry:))
    other = module["otherEvents"].elements.map(Trial.AdverseEvent.init(registry:))
  }
}

extension Trial.EventGroup {
  init(registry group: FieldReader) {
    self.group = Trial.ResultGroup(registry: group)
    deaths = Trial.PeopleCount(registry: group, prefix: "deaths")
    serious = Trial.PeopleCount(registry: group, prefix: "serious")
    other = Trial.PeopleCount(registry: group, prefix: "other")
    source = group.pointer
  }
}

extension Trial.PeopleCount {
  init(registry group: FieldReader, prefix: String) {
    affected = group[prefix + "NumAffected"].count?.value
    atRisk = group[prefix + "NumAtRisk"].count?.value
  }
}

extension Trial.AdverseEvent {
  init(registry event: FieldReader) {
    term = event["term"].text
    organSystem = event["organSystem"].text?.value
    vocabulary = event["sourceVocabulary"].text?.value
    assessment = event["assessmentType"].code(.detail)?.value
    notes = event["notes"].markdown
    counts = event["stats"].elements.map { stat in
      Trial.EventCount(
        groupId: stat["groupId"].text?.value ?? "",
        people: Trial.PeopleCount(
          affected: stat["numAffected"].count?.value, atRisk: stat["numAtRisk"].count?.value),
        events: stat["numEvents"].count?.value, source: stat.pointer)
    }
    source = event.pointer
  }
}
