extension Trial.Eligibility {
  private static let names = [
    "criteria", "minimum-age", "maximum-age", "sex", "gender-based", "gender-description",
    "healthy-volunteers",
    "age-groups", "population", "sampling",
  ]

  init(handwritten reader: FieldReader) {
    let rules = reader.allowing(Self.names)
    let criteria = rules["criteria"]
    let isList = if case .list = criteria.node?.content { true } else { false }
    self.criteria = isList ? nil : criteria.markdown
    listedCriteria = isList ? criteria.elements.compactMap(Trial.ListedCriterion.init(handwritten:)) : []
    minimumAge = rules["minimum-age"].age
    maximumAge = rules["maximum-age"].age
    sex = rules["sex"].code()
    isGenderBased = rules["gender-based"].flag
    genderDescription = rules["gender-description"].markdown
    acceptsHealthyVolunteers = rules["healthy-volunteers"].flag
    standardAges = rules["age-groups"].codes()
    studyPopulation = rules["population"].markdown
    samplingMethod = rules["sampling"].code()
  }
}

extension Trial.ListedCriterion {
  /// Reads one of `must: …`, `must-not: …`, `unsure: …`; nil with a finding if it is none of them.
  init?(handwritten reader: FieldReader) {
    let names = Trial.ListedPolarity.allCases.map(\.rawValue)
    let item = reader.allowing(names)
    let given = Trial.ListedPolarity.allCases.filter { item[$0.rawValue].isPresent }
    guard given.count == 1, let polarity = given.first, let text = item[polarity.rawValue].text else {
      item.reportShape("a list whose items each begin with one of \(names.joined(separator: ", "))")
      return nil
    }
    self.polarity = polarity
    self.text = text
  }
}
