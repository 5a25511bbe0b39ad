extension Trial.Contact {
  init(registry contact: FieldReader) {
    desk = contact["name"].text.flatMap { ContactName.isDesk($0.value) ? $0 : nil }
    role = contact["role"].code(.detail)
    phone = contact["phone"].text
    phoneExtension = contact["phoneExt"].text
    email = contact["email"].text
  }
}

extension Trial.Official {
  init(registry official: FieldReader) {
    role = official["role"].code(.detail)
    affiliation = official["affiliation"].text
  }
}

extension Trial.Location {
  init(registry location: FieldReader) {
    facility = location["facility"].text
    status = location["status"].code()
    city = location["city"].text
    state = location["state"].text
    zip = location["zip"].text
    country = location["country"].text
    contacts = location["contacts"].elements.map(Trial.Contact.init(registry:))
    source = location.pointer
  }
}
