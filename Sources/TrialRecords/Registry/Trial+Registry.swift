extension Trial {
  /// Reads a study of the registry. The id was checked before.
  init(registry study: FieldReader, id: Sourced<String>, origin: Origin) {
    let section = study["protocolSection"]
    let derived = study["derivedSection"]
    let misc = derived["miscInfoModule"]
    let people = section["contactsLocationsModule"]
    let links = section["referencesModule"]
    let arms = section["armsInterventionsModule"]
    self.id = id.value
    self.origin = origin
    identity = Identity(registry: section["identificationModule"], id: id)
    status = Status(registry: section["statusModule"])
    sponsors = Sponsors(registry: section["sponsorCollaboratorsModule"])
    oversight = Oversight(registry: section["oversightModule"])
    briefSummary = section["descriptionModule"]["briefSummary"].markdown
    detailedDescription = section["descriptionModule"]["detailedDescription"].markdown
    conditions = section["conditionsModule"]["conditions"].texts
    keywords = section["conditionsModule"]["keywords"].texts
    design = Design(registry: section["designModule"])
    self.arms = arms["armGroups"].elements.map(Arm.init(registry:))
    interventions = arms["interventions"].elements.map(Intervention.init(registry:))
    outcomes = Outcomes(registry: section["outcomesModule"])
    eligibility = Eligibility(registry: section["eligibilityModule"])
    centralContacts = people["centralContacts"].elements.map(Contact.init(registry:))
    officials = people["overallOfficials"].elements.map(Official.init(registry:))
    locations = people["locations"].elements.map(Location.init(registry:))
    references = links["references"].elements.map(Reference.init(registry:))
    self.links = links["seeAlsoLinks"].elements.map(Link.init(registry:))
    dataSharing = section["ipdSharingStatementModule"].ifPresent.map(DataSharing.init(registry:))
    availableData = links["availIpds"].elements.map(AvailableData.init(registry:))
    documents = study["documentSection"]["largeDocumentModule"]["largeDocs"].elements.map {
      Document(registry: $0, trial: id.value)
    }
    annotations = Annotations(registry: study["annotationSection"]["annotationModule"])
    hasResults = study["hasResults"].flag?.value
    results = study["resultsSection"].ifPresent.map(Results.init(registry:))
    conditionTerms = BrowseTerms(registry: derived["conditionBrowseModule"])
    interventionTerms = BrowseTerms(registry: derived["interventionBrowseModule"])
    versionHolder = misc["versionHolder"].date
    removedCountries = misc["removedCountries"].texts
    practical = nil
  }
}
