extension Trial.Design {
  private static let names = [
    "study-type", "phases", "allocation", "model", "model-description", "purpose", "masking", "who-masked",
    "masking-description", "observational-model", "time-perspective", "people", "samples", "target-duration",
    "patient-registry", "expanded-access-for",
  ]

  init(handwritten reader: FieldReader) {
    let design = reader.allowing(Self.names)
    studyType = design["study-type"].code()
    phases = design["phases"].codes()
    allocation = design["allocation"].code()
    interventionModel = design["model"].code()
    interventionModelDescription = design["model-description"].markdown
    primaryPurpose = design["purpose"].code()
    masking = design["masking"].code()
    whoMasked = design["who-masked"].codes()
    maskingDescription = design["masking-description"].markdown
    observationalModel = design["observational-model"].code()
    timePerspective = design["time-perspective"].code()
    enrollment = design["people"].ifPresent.map { people in
      let people = people.allowing(["count", "type"])
      return Trial.Enrollment(count: people["count"].count, type: people["type"].code())
    }
    bioSpecimens = design["samples"].ifPresent.map { samples in
      let samples = samples.allowing(["kept", "description"])
      return Trial.BioSpecimens(
        retention: samples["kept"].code(), description: samples["description"].markdown)
    }
    targetDuration = design["target-duration"].text
    isPatientRegistry = design["patient-registry"].flag
    expandedAccessTypes = design["expanded-access-for"].codes()
  }
}
