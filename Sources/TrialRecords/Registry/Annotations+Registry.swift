extension Trial.Annotations {
  init(registry module: FieldReader) {
    let unposted = module["unpostedAnnotation"]
    unpostedParty = unposted["unpostedResponsibleParty"].text
    unpostedEvents = unposted["unpostedEvents"].elements.map(Trial.UnpostedEvent.init(registry:))
    violations = module["violationAnnotation"]["violationEvents"].elements.map(
      Trial.Violation.init(registry:))
  }
}

extension Trial.UnpostedEvent {
  init(registry event: FieldReader) {
    type = event["type"].code()
    date = event["date"].date
    isDateUnknown = event["dateUnknown"].flag
  }
}

extension Trial.Violation {
  init(registry event: FieldReader) {
    type = event["type"].code()
    description = event["description"].text
    issued = event["issuedDate"].date
    posted = event["postedDate"].date
  }
}

extension Trial.BrowseTerms {
  init(registry module: FieldReader) {
    terms = module["meshes"].elements.compactMap { $0["term"].text }
    ancestors = module["ancestors"].elements.compactMap { $0["term"].text }
  }
}
