extension Trial.Status {
  init(handwritten reader: FieldReader) {
    let status = reader.allowing([
      "overall", "last-known", "why-stopped", "verified", "start", "primary-completion", "completion",
      "first-posted", "results-posted", "last-update", "expanded-access",
    ])
    overall = status["overall"].code()
    lastKnown = status["last-known"].code()
    whyStopped = status["why-stopped"].text
    verified = status["verified"].date
    start = status["start"].handwrittenDate
    primaryCompletion = status["primary-completion"].handwrittenDate
    completion = status["completion"].handwrittenDate
    firstPosted = status["first-posted"].handwrittenDate
    resultsFirstPosted = status["results-posted"].handwrittenDate
    resultsFirstSubmitted = nil
    delayFirstPosted = nil
    lastUpdateSubmitted = nil
    lastUpdatePosted = status["last-update"].handwrittenDate
    delayedPosting = nil
    expandedAccess = status["expanded-access"].ifPresent.map(Trial.ExpandedAccess.init(handwritten:))
  }
}

extension Trial.ExpandedAccess {
  init(handwritten reader: FieldReader) {
    let access = reader.allowing(["available", "id", "status"])
    available = access["available"].flag
    id = access["id"].text
    status = access["status"].code()
  }
}

extension FieldReader {
  /// A date alone, or a group of `date` and `type`.
  fileprivate var handwrittenDate: Trial.DateEvent? {
    if case .group = node?.content { return allowing(["date", "type"]).dateEvent }
    return dateEvent
  }
}
