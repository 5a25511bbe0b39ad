extension Trial.Reference {
  init(registry reference: FieldReader) {
    pubMedId = reference["pmid"].text
    type = reference["type"].code()
    citation = reference["citation"].text
    retractions = reference["retractions"].elements.map {
      Trial.Retraction(pubMedId: $0["pmid"].text, notice: $0["source"].text)
    }
  }
}

extension Trial.Link {
  init(registry link: FieldReader) {
    label = link["label"].text
    url = link["url"].link
  }
}

extension Trial.DataSharing {
  init(registry module: FieldReader) {
    plan = module["ipdSharing"].code()
    description = module["description"].markdown
    documents = module["infoTypes"].codes(.detail)
    timeFrame = module["timeFrame"].markdown
    accessCriteria = module["accessCriteria"].markdown
    url = module["url"].link
  }
}

extension Trial.AvailableData {
  init(registry data: FieldReader) {
    id = data["id"].text
    type = data["type"].text
    url = data["url"].link
    comment = data["comment"].text
  }
}

extension Trial.Document {
  /// The registry keeps documents at `large-docs/<last two digits of the id>/<id>/<file name>`.
  init(registry document: FieldReader, trial id: String) {
    label = document["label"].text
    hasProtocol = document["hasProtocol"].flag
    hasAnalysisPlan = document["hasSap"].flag
    hasConsentForm = document["hasIcf"].flag
    date = document["date"].date
    size = document["size"].count
    url = Self.address(of: document["filename"], trial: id)
  }

  private static func address(of file: FieldReader, trial id: String) -> Sourced<String>? {
    guard let name = file.text else { return nil }
    let isSafe = name.value.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
        || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
    }
    guard isSafe, !name.value.hasPrefix(".") else {
      file.report(
        .badLink, "\"filename\" is not a file name of the registry", excerpt: name.value,
        fix: "check this document in the registry")
      return nil
    }
    return name.map { "https://cdn.clinicaltrials.gov/large-docs/\(id.suffix(2))/\(id)/\($0)" }
  }
}
