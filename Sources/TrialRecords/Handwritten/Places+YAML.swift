extension Trial.Contact {
  init(handwritten reader: FieldReader) {
    let contact = reader.allowing(["desk", "role", "phone", "extension", "email"])
    desk = contact["desk"].text
    role = contact["role"].code()
    phone = contact["phone"].text
    phoneExtension = contact["extension"].text
    email = contact["email"].text
  }
}

extension Trial.Official {
  init(handwritten reader: FieldReader) {
    let official = reader.allowing(["role", "institution"])
    role = official["role"].code()
    affiliation = official["institution"].text
  }
}

extension Trial.Location {
  init(handwritten reader: FieldReader) {
    let place = reader.allowing(["facility", "status", "city", "state", "zip", "country", "contacts"])
    facility = place["facility"].text
    status = place["status"].code()
    city = place["city"].text
    state = place["state"].text
    zip = place["zip"].text
    country = place["country"].text
    contacts = place["contacts"].elements.map(Trial.Contact.init(handwritten:))
    source = reader.pointer
  }
}

extension Trial.Reference {
  init(handwritten reader: FieldReader) {
    let reference = reader.allowing(["pubmed", "type", "citation", "retractions"])
    pubMedId = reference["pubmed"].text
    type = reference["type"].code()
    citation = reference["citation"].text
    retractions = reference["retractions"].elements.map { item in
      let notice = item.allowing(["pubmed", "notice"])
      return Trial.Retraction(pubMedId: notice["pubmed"].text, notice: notice["notice"].text)
    }
  }
}

extension Trial.Link {
  init(handwritten reader: FieldReader) {
    let link = reader.allowing(["label", "url"])
    label = link["label"].text
    url = link["url"].link
  }
}

extension Trial.DataSharing {
  init(handwritten reader: FieldReader) {
    let sharing = reader.allowing(["plan", "description", "documents", "when", "with-whom", "url"])
    plan = sharing["plan"].code()
    description = sharing["description"].markdown
    documents = sharing["documents"].codes()
    timeFrame = sharing["when"].markdown
    accessCriteria = sharing["with-whom"].markdown
    url = sharing["url"].link
  }
}

extension Trial.Document {
  init(handwritten reader: FieldReader) {
    let document = reader.allowing(["label", "url", "date", "protocol", "analysis-plan", "consent-form"])
    label = document["label"].text
    hasProtocol = document["protocol"].flag
    hasAnalysisPlan = document["analysis-plan"].flag
    hasConsentForm = document["consent-form"].flag
    date = document["date"].date
    size = nil
    url = document["url"].link
  }
}
