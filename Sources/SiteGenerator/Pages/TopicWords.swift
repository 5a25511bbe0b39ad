import PlainLanguage

/// The headings of the topics of criteria.
enum TopicWords {
  static func heading(_ topic: CriterionTopic) -> String {
    switch topic {
    case .age: "Age"
    case .sex: "Women and men"
    case .disease: "The illness"
    case .earlierTreatment: "Earlier treatment"
    case .otherMedicines: "Other medicines and treatments"
    case .dailyLife: "Daily life"
    case .lifeExpectancy: "Outlook"
    case .pregnancy: "Pregnancy and birth control"
    case .heart: "Heart and blood pressure"
    case .lungs: "Lungs"
    case .liver: "Liver"
    case .kidneys: "Kidneys"
    case .blood: "Blood"
    case .brain: "Brain and nerves"
    case .infections: "Infections and vaccines"
    case .otherIllness: "Other illnesses"
    case .allergy: "Allergies"
    case .mentalHealth: "Mental health"
    case .substances: "Alcohol, tobacco and drugs"
    case .surgery: "Operations"
    case .scans: "Scans"
    case .otherStudies: "Other studies"
    case .generalHealth: "General health"
    case .consent: "Saying yes and following the plan"
    case .reach: "Language and getting there"
    case .other: "Other rules"
    }
  }
}
