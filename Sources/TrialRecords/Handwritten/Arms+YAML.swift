extension Trial.Arm {
  init(handwritten reader: FieldReader) {
    let arm = reader.allowing(["name", "type", "description", "interventions"])
    label = arm.required("name")
    type = arm["type"].code()
    description = arm["description"].markdown
    interventionNames = arm["interventions"].texts
  }
}

extension Trial.Intervention {
  init(handwritten reader: FieldReader) {
    let intervention = reader.allowing(["name", "type", "description", "other-names", "arms"])
    type = intervention["type"].code()
    name = intervention.required("name")
    description = intervention["description"].markdown
    otherNames = intervention["other-names"].texts
    armLabels = intervention["arms"].texts
  }
}

extension Trial.Outcomes {
  init(handwritten reader: FieldReader) {
    let outcomes = reader.allowing(["primary", "secondary", "other"])
    primary = outcomes["primary"].elements.map(Trial.Outcome.init(handwritten:))
    secondary = outcomes["secondary"].elements.map(Trial.Outcome.init(handwritten:))
    other = outcomes["other"].elements.map(Trial.Outcome.init(handwritten:))
  }
}

extension Trial.Outcome {
  init(handwritten reader: FieldReader) {
    let outcome = reader.allowing(["measure", "description", "when"])
    measure = outcome.required("measure")
    description = outcome["description"].markdown
    timeFrame = outcome["when"].text
  }
}
