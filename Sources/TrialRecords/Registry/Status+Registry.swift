extension Trial.Status {
  init(registry module: FieldReader) {
    overall = module["overallStatus"].code()
    lastKnown = module["lastKnownStatus"].code()
    whyStopped = module["whyStopped"].text
    verified = module["statusVerifiedDate"].date
    start = module["startDateStruct"].dateEvent
    primaryCompletion = module["primaryCompletionDateStruct"].dateEvent
    completion = module["completionDateStruct"].dateEvent
    firstPosted = module["studyFirstPostDateStruct"].dateEvent
    resultsFirstPosted = module["resultsFirstPostDateStruct"].dateEvent
    resultsFirstSubmitted = module["resultsFirstSubmitDate"].date
    delayFirstPosted = module["dispFirstPostDateStruct"].dateEvent
    lastUpdateSubmitted = module["lastUpdateSubmitDate"].date
    lastUpdatePosted = module["lastUpdatePostDateStruct"].dateEvent
    delayedPosting = module["delayedPosting"].flag
    expandedAccess = module["expandedAccessInfo"].ifPresent.map(Trial.ExpandedAccess.init(registry:))
  }
}

extension Trial.ExpandedAccess {
  init(registry info: FieldReader) {
    available = info["hasExpandedAccess"].flag
    id = info["nctId"].text
    status = info["statusForNctId"].code()
  }
}
