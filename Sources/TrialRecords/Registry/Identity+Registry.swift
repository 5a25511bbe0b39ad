extension Trial.Identity {
  init(registry module: FieldReader, id: Sourced<String>) {
    self.id = id
    aliases = module["nctIdAliases"].texts
    orgStudyId = module["orgStudyIdInfo"]["id"].text
    orgStudyIdType = module["orgStudyIdInfo"]["type"].code(.detail)
    secondaryIds = module["secondaryIdInfos"].elements.map(Trial.SecondaryId.init(registry:))
    briefTitle = module["briefTitle"].text
    officialTitle = module["officialTitle"].text
    acronym = module["acronym"].text
    organization = module["organization"].ifPresent.map {
      Trial.Organization(name: $0["fullName"].text, kind: $0["class"].code(.detail))
    }
  }
}

extension Trial.SecondaryId {
  init(registry info: FieldReader) {
    id = info["id"].text
    type = info["type"].code(.detail)
    domain = info["domain"].text
    link = info["link"].link
  }
}

extension Trial.Sponsors {
  init(registry module: FieldReader) {
    lead = module["leadSponsor"].ifPresent.map(Trial.Organization.init(registry:))
    collaborators = module["collaborators"].elements.map(Trial.Organization.init(registry:))
    responsibleParty = module["responsibleParty"].ifPresent.map(Trial.ResponsibleParty.init(registry:))
  }
}

extension Trial.Organization {
  init(registry body: FieldReader) {
    name = body["name"].text
    kind = body["class"].code(.detail)
  }
}

extension Trial.ResponsibleParty {
  init(registry party: FieldReader) {
    type = party["type"].code(.detail)
    title = party["investigatorTitle"].text
    affiliation = party["investigatorAffiliation"].text ?? party["oldOrganization"].text
  }
}

extension Trial.Oversight {
  init(registry module: FieldReader) {
    hasMonitoringCommittee = module["oversightHasDmc"].flag
    isFDARegulatedDrug = module["isFdaRegulatedDrug"].flag
    isFDARegulatedDevice = module["isFdaRegulatedDevice"].flag
    isUnapprovedDevice = module["isUnapprovedDevice"].flag
    isUSExport = module["isUsExport"].flag
    hasReportingViolation = module["fdaaa801Violation"].flag
  }
}
