extension Trial {
  /// The names that a YAML record can have. `Records/README.md` explains each.
  static let handwrittenNames = [
    "id", "title", "official-title", "short-name", "aliases", "sponsor-number", "other-numbers",
    "organization",
    "sponsor", "collaborators", "status", "oversight", "summary", "description", "conditions", "keywords",
    "design", "arms", "interventions", "outcomes", "eligibility", "contacts", "officials", "locations",
    "references", "links", "data-sharing", "documents", "has-results", "facts-as-of", "removed-countries",
    "practical",
  ]

  /// Reads a record written by hand. The id was checked before.
  init(handwritten reader: FieldReader, id: Sourced<String>, origin: Origin) {
    let record = reader.allowing(Self.handwrittenNames)
    self.id = id.value
    self.origin = origin
    identity = Identity(handwritten: record, id: id)
    status = Status(handwritten: record["status"])
    sponsors = Sponsors(
      lead: record["sponsor"].ifPresent.map(Organization.init(handwritten:)),
      collaborators: record["collaborators"].elements.map(Organization.init(handwritten:)),
      responsibleParty: nil)
    oversight = Oversight(handwritten: record["oversight"])
    briefSummary = record["summary"].markdown
    detailedDescription = record["description"].markdown
    conditions = record["conditions"].texts
    keywords = record["keywords"].texts
    design = Design(handwritten: record["design"])
    arms = record["arms"].elements.map(Arm.init(handwritten:))
    interventions = record["interventions"].elements.map(Intervention.init(handwritten:))
    outcomes = Outcomes(handwritten: record["outcomes"])
    eligibility = Eligibility(handwritten: record["eligibility"])
    centralContacts = record["contacts"].elements.map(Contact.init(handwritten:))
    officials = record["officials"].elements.map(Official.init(handwritten:))
    locations = record["locations"].elements.map(Location.init(handwritten:))
    references = record["references"].elements.map(Reference.init(handwritten:))
    links = record["links"].elements.map(Link.init(handwritten:))
    dataSharing = record["data-sharing"].ifPresent.map(DataSharing.init(handwritten:))
    availableData = []
    documents = record["documents"].elements.map(Document.init(handwritten:))
    annotations = Annotations(unpostedParty: nil, unpostedEvents: [], violations: [])
    hasResults = record["has-results"].flag?.value
    results = nil
    conditionTerms = BrowseTerms(terms: [], ancestors: [])
    interventionTerms = BrowseTerms(terms: [], ancestors: [])
    versionHolder = record["facts-as-of"].date
    removedCountries = record["removed-countries"].texts
    practical = record["practical"].ifPresent.map(Practical.init(handwritten:))
  }
}
