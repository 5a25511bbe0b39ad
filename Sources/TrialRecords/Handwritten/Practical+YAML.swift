extension Trial.Practical {
  private static let names = [
    "visits", "costs", "travel", "usual-treatment", "side-effects", "approvals", "local-contact",
    "access-afterwards", "schedule", "reviewed",
  ]

  init(handwritten reader: FieldReader) {
    let practical = reader.allowing(Self.names)
    visits = practical["visits"].text
    costs = practical["costs"].text
    travel = practical["travel"].text
    usualTreatment = practical["usual-treatment"].text
    sideEffects = practical["side-effects"].elements.compactMap(Trial.KnownSideEffect.init(handwritten:))
    approvals = practical["approvals"].elements.compactMap(Trial.Approval.init(handwritten:))
    localContact = practical["local-contact"].ifPresent.flatMap(Trial.LocalContact.init(handwritten:))
    accessAfterwards = practical["access-afterwards"].text
    schedule = practical["schedule"].ifPresent.map(Trial.PlannedSchedule.init(handwritten:))
    reviewed = practical["reviewed"].date
  }
}

extension Trial.KnownSideEffect {
  /// Nil with a finding if the text or its source is missing: a side effect without a source is not shown.
  init?(handwritten reader: FieldReader) {
    let effect = reader.allowing(["text", "source"])
    let (text, source) = (effect.required("text"), effect.required("source"))
    guard let text, let source else { return nil }
    self.text = text
    knownFrom = source
  }
}

extension Trial.Approval {
  /// Nil with a finding if the region, or whether it is approved there, is missing.
  init?(handwritten reader: FieldReader) {
    let approval = reader.allowing(["region", "people", "approved", "as-of"])
    guard let region = approval.required("region") else { return nil }
    guard let approved = approval["approved"].flag else {
      if !approval["approved"].isPresent { _ = approval.required("approved") }
      return nil
    }
    self.region = region
    people = approval["people"].text
    isApproved = approved
    asOf = approval["as-of"].date
  }
}

extension Trial.LocalContact {
  /// Nil with a finding if there is no name.
  init?(handwritten reader: FieldReader) {
    let contact = reader.allowing(["name", "phone", "email", "page", "how"])
    guard let name = contact.required("name") else { return nil }
    self.name = name
    phone = contact["phone"].text
    email = contact["email"].text
    url = contact["page"].link
    how = contact["how"].text
  }
}

extension Trial.PlannedSchedule {
  init(handwritten reader: FieldReader) {
    let schedule = reader.allowing(["cycles", "follow-up"])
    cycles = schedule["cycles"].elements.map(Trial.PlannedCycle.init(handwritten:))
    followUp = schedule["follow-up"].text
  }
}

extension Trial.PlannedCycle {
  init(handwritten reader: FieldReader) {
    let cycle = reader.allowing(["name", "days", "times", "at-most", "doses"])
    name = cycle["name"].text
    lengthInDays = cycle["days"].count
    count = cycle["times"].count
    isCountAtMost = cycle["at-most"].flag
    doses = cycle["doses"].elements.compactMap(Trial.PlannedDose.init(handwritten:))
  }
}

extension Trial.PlannedDose {
  /// Nil with a finding if there is no medicine.
  init?(handwritten reader: FieldReader) {
    let dose = reader.allowing(["medicine", "dose", "route", "takes", "on-days", "arm"])
    guard let medicine = dose.required("medicine") else { return nil }
    self.medicine = medicine
    self.dose = dose["dose"].text
    route = dose["route"].text
    duration = dose["takes"].text
    days = dose["on-days"].elements.compactMap(\.count)
    armLabel = dose["arm"].text
  }
}
