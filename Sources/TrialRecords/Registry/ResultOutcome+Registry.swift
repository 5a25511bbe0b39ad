extension Trial.Baseline {
  init(registry module: FieldReader) {
    populationDescription = module["populationDescription"].markdown
    unitsAnalyzed = module["typeUnitsAnalyzed"].text
    groups = module["groups"].elements.map(Trial.ResultGroup.init(registry:))
    denominators = module["denoms"].elements.map(Trial.Denominator.init(registry:))
    measures = module["measures"].elements.map { measure in
      Trial.BaselineMeasure(
        title: measure["title"].text, description: measure["description"].markdown,
        populationDescription: measure["populationDescription"].markdown,
        table: Trial.MeasureTable(registry: measure), source: measure.pointer)
    }
  }
}

extension Trial.ResultOutcome {
  init(registry outcome: FieldReader) {
    type = outcome["type"].code()
    title = outcome["title"].text
    description = outcome["description"].markdown
    populationDescription = outcome["populationDescription"].markdown
    reportingStatus = outcome["reportingStatus"].code()
    anticipatedPosting = outcome["anticipatedPostingDate"].date
    timeFrame = outcome["timeFrame"].text
    unitsAnalyzed = outcome["typeUnitsAnalyzed"].text
    groups = outcome["groups"].elements.map(Trial.ResultGroup.init(registry:))
    table = Trial.MeasureTable(registry: outcome)
    analyses = outcome["analyses"].elements.map(Trial.Analysis.init(registry:))
    source = outcome.pointer
  }
}

extension Trial.MeasureTable {
  init(registry measure: FieldReader) {
    parameter = measure["paramType"].code(.detail)?.value
    spreadType = measure["dispersionType"].text?.value
    unit = measure["unitOfMeasure"].text?.value
    showsPercentages = measure["calculatePct"].flag?.value
    unitsSelected = measure["denomUnitsSelected"].text?.value
    denominators = measure["denoms"].elements.map(Trial.Denominator.init(registry:))
    classes = measure["classes"].elements.map(Trial.MeasureClass.init(registry:))
  }
}

extension Trial.MeasureClass {
  init(registry row: FieldReader) {
    title = row["title"].text?.value
    denominators = row["denoms"].elements.map(Trial.Denominator.init(registry:))
    categories = row["categories"].elements.map { category in
      Trial.MeasureCategory(
        title: category["title"].text?.value,
        measurements: category["measurements"].elements.map(Trial.Measurement.init(registry:)))
    }
  }
}

extension Trial.Measurement {
  init(registry value: FieldReader) {
    groupId = value["groupId"].text?.value ?? ""
    self.value = value["value"].text?.value
    spread = value["spread"].text?.value
    lowerLimit = value["lowerLimit"].text?.value
    upperLimit = value["upperLimit"].text?.value
    comment = value["comment"].text?.value
    source = value.pointer
  }
}

extension Trial.Analysis {
  private static let remarkNames = [
    "groupDescription", "statisticalComment", "pValueComment", "estimateComment", "nonInferiorityComment",
    "ciLowerLimitComment", "ciUpperLimitComment", "otherAnalysisDescription",
  ]

  init(registry analysis: FieldReader) {
    groupIds = analysis["groupIds"].texts.map(\.value)
    kind = analysis["nonInferiorityType"].code(.detail)?.value
    method = analysis["statisticalMethod"].text?.value
    pValue = analysis["pValue"].text?.value
    parameter = analysis["paramType"].text?.value
    value = analysis["paramValue"].text?.value
    intervalPercent = analysis["ciPctValue"].text?.value
    intervalSides = analysis["ciNumSides"].code(.detail)?.value
    lowerLimit = analysis["ciLowerLimit"].text?.value
    upperLimit = analysis["ciUpperLimit"].text?.value
    spreadType = analysis["dispersionType"].code(.detail)?.value
    spread = analysis["dispersionValue"].text?.value
    remarks = Self.remarkNames.compactMap { analysis[$0].markdown }
    source = analysis.pointer
  }
}
