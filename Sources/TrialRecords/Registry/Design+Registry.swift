extension Trial.Design {
  init(registry module: FieldReader) {
    let info = module["designInfo"]
    studyType = module["studyType"].code()
    phases = module["phases"].codes()
    allocation = info["allocation"].code()
    interventionModel = info["interventionModel"].code()
    interventionModelDescription = info["interventionModelDescription"].markdown
    primaryPurpose = info["primaryPurpose"].code()
    masking = info["maskingInfo"]["masking"].code()
    whoMasked = info["maskingInfo"]["whoMasked"].codes()
    maskingDescription = info["maskingInfo"]["maskingDescription"].markdown
    observationalModel = info["observationalModel"].code()
    timePerspective = info["timePerspective"].code()
    enrollment = module["enrollmentInfo"].ifPresent.map {
      Trial.Enrollment(count: $0["count"].count, type: $0["type"].code())
    }
    bioSpecimens = module["bioSpec"].ifPresent.map {
      Trial.BioSpecimens(retention: $0["retention"].code(), description: $0["description"].markdown)
    }
    targetDuration = module["targetDuration"].text
    isPatientRegistry = module["patientRegistry"].flag
    expandedAccessTypes = Trial.ExpandedAccessType.allCases.compactMap { type in
      let flag = module["expandedAccessTypes"][type.rawValue].flag
      return flag?.value == true ? flag?.map { _ in type } : nil
    }
  }
}
