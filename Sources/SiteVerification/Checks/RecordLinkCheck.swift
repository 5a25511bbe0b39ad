/// Whether a page leads to the record that it is made from, and to no other record that this one does not name.
enum RecordLinkCheck {
  static func run(_ page: inout PageContext) {
    guard let record = page.record else { return }
    var leadsHome = false
    for (index, element) in page.document.elements.enumerated() {
      guard element.name == "a", let address = element.value("href")?.lowercased(),
        let range = address.firstRange(of: registry)
      else { continue }
      let id = String(address[range.upperBound...].prefix { $0.isLetter || $0.isNumber })
      if id == record.id {
        leadsHome = true
      } else if !record.names(id) {
        page.add(.sourceLink, at: index, "A link leads to the record of another study", excerpt: address)
      }
    }
    if record.isRegistry, !leadsHome {
      page.add(.sourceLink, line: 0, "The page has no link to its record at the registry")
    }
  }

  private static let registry = "clinicaltrials.gov/study/"
}
