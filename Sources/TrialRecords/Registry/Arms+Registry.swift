extension Trial.Arm {
  init(registry group: FieldReader) {
    label = group["label"].text
    type = group["type"].code()
    description = group["description"].markdown
    interventionNames = group["interventionNames"].texts
  }
}

extension Trial.Intervention {
  init(registry intervention: FieldReader) {
    type = intervention["type"].code()
    name = intervention["name"].text
    description = intervention["description"].markdown
    otherNames = intervention["otherNames"].texts
    armLabels = intervention["armGroupLabels"].texts
  }
}

extension Trial.Outcomes {
  init(registry module: FieldReader) {
    primary = module["primaryOutcomes"].elements.map(Trial.Outcome.init(registry:))
    secondary = module["secondaryOutcomes"].elements.map(Trial.Outcome.init(registry:))
    other = module["otherOutcomes"].elements.map(Trial.Outcome.init(registry:))
  }
}

extension Trial.Outcome {
  init(registry outcome: FieldReader) {
    measure = outcome["measure"].text
    description = outcome["description"].markdown
    timeFrame = outcome["timeFrame"].text
  }
}

extension Trial.Eligibility {
  init(registry module: FieldReader) {
    criteria = module["eligibilityCriteria"].markdown
    listedCriteria = []
    minimumAge = module["minimumAge"].age
    maximumAge = module["maximumAge"].age
    sex = module["sex"].code()
    isGenderBased = module["genderBased"].flag
    genderDescription = module["genderDescription"].markdown
    acceptsHealthyVolunteers = module["healthyVolunteers"].flag
    standardAges = module["stdAges"].codes(.detail)
    studyPopulation = module["studyPopulation"].markdown
    samplingMethod = module["samplingMethod"].code(.detail)
  }
}
