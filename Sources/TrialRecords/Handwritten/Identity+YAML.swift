extension Trial.Identity {
  init(handwritten record: FieldReader, id: Sourced<String>) {
    self.id = id
    aliases = record["aliases"].texts
    orgStudyId = record["sponsor-number"].text
    orgStudyIdType = nil
    secondaryIds = record["other-numbers"].elements.map(Trial.SecondaryId.init(handwritten:))
    briefTitle = record.required("title")
    officialTitle = record["official-title"].text
    acronym = record["short-name"].text
    organization = record["organization"].ifPresent.map(Trial.Organization.init(handwritten:))
  }
}

extension Trial.SecondaryId {
  init(handwritten reader: FieldReader) {
    let number = reader.allowing(["number", "kind", "given-by", "link"])
    id = number["number"].text
    type = number["kind"].code()
    domain = number["given-by"].text
    link = number["link"].link
  }
}

extension Trial.Organization {
  init(handwritten reader: FieldReader) {
    let body = reader.allowing(["name", "kind"])
    name = body["name"].text
    kind = body["kind"].code()
  }
}

extension Trial.Oversight {
  init(handwritten reader: FieldReader) {
    let oversight = reader.allowing([
      "safety-committee", "fda-drug", "fda-device", "unapproved-device", "us-export",
    ])
    hasMonitoringCommittee = oversight["safety-committee"].flag
    isFDARegulatedDrug = oversight["fda-drug"].flag
    isFDARegulatedDevice = oversight["fda-device"].flag
    isUnapprovedDevice = oversight["unapproved-device"].flag
    isUSExport = oversight["us-export"].flag
    hasReportingViolation = nil
  }
}
