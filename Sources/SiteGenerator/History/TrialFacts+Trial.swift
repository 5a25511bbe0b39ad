import ContentHashing
import PlainLanguage
import SiteHistory
import TrialRecords

extension TrialFacts {
  /// What a record says, as far as a change of it matters to readers.
  init(_ trial: Trial, understood: UnderstoodTrial) {
    self.init()
    name = understood.shownId
    title = trial.identity.briefTitle?.value ?? ""
    asOf = understood.asOf.map { DateWords.iso($0.value) }
    status = StatusWords.label(trial.status.overall?.value)
    statusCode = trial.status.overall?.value.rawValue
    whyStopped = trial.status.whyStopped?.value
    dates = Self.dates(trial.status)
    minimumAge = trial.eligibility.minimumAge.map { AgeWords.amount($0.value) }
    maximumAge = trial.eligibility.maximumAge.map { AgeWords.amount($0.value) }
    sex = trial.eligibility.sex?.value.rawValue
    acceptsHealthy = trial.eligibility.acceptsHealthyVolunteers?.value
    rules = understood.eligibility.criteria.map { RuleFact($0.polarity.rawValue, $0.original) }
    people = trial.design.enrollment?.count?.value
    places = trial.locations.map(PlaceFact.init)
    contacts = trial.centralContacts.flatMap(\.reach) + (trial.practical?.localContact.map(\.said) ?? [])
    groups = trial.arms.compactMap(\.label?.value)
    treatments = trial.interventions.compactMap(\.name?.value)
    outcomes = trial.outcomes.primary.map(\.said)
    sponsor = trial.sponsors.lead?.name?.value
    hasResults = trial.hasResults
    texts = Self.texts(trial)
  }

  private static func dates(_ status: Trial.Status) -> [String: DateFact] {
    let events = [
      ("start", status.start), ("main result", status.primaryCompletion), ("end", status.completion),
    ]
    var dates: [String: DateFact] = [:]
    for case (let name, let event?) in events {
      dates[name] = DateFact(
        DateWords.iso(event.date.value), isPlan: event.type.map { $0.value == .estimated })
    }
    return dates
  }

  /// Longer texts by what they are about, as digests.
  private static func texts(_ trial: Trial) -> [String: String] {
    let texts: [(String, [String?])] = [
      ("the study in short", [trial.briefSummary?.value.markdown]),
      ("the study in detail", [trial.detailedDescription?.value.markdown]),
      ("the groups", trial.arms.map { $0.description?.value.markdown }),
      ("the treatments", trial.interventions.map { $0.description?.value.markdown }),
      (
        "what else is measured",
        (trial.outcomes.secondary + trial.outcomes.other).map(\.said)
      ),
    ]
    var digests: [String: String] = [:]
    for (name, parts) in texts + (trial.practical.map(Self.practical) ?? [])
    where parts.contains(where: { $0 != nil }) {
      var hasher = ContentHasher()
      for part in parts { hasher.add(part ?? "") }
      digests[name] = hasher.digest().hex
    }
    return digests
  }
}

extension TrialFacts {
  /// What a person wrote about practical matters, by what it is about.
  private static func practical(_ practical: Trial.Practical) -> [(String, [String?])] {
    [
      (
        "visits, costs and travel",
        [practical.visits?.value, practical.costs?.value, practical.travel?.value]
      ),
      ("the usual treatment", [practical.usualTreatment?.value]),
      ("side effects", practical.sideEffects.flatMap { [$0.text.value, $0.knownFrom.value] }),
      ("where it is approved", practical.approvals.flatMap(\.said)),
      ("the time afterwards", [practical.accessAfterwards?.value]),
    ]
  }
}

extension Trial.Approval {
  fileprivate var said: [String?] {
    [
      region.value, people?.value, isApproved.value ? "yes" : "no", asOf.map { DateWords.iso($0.value) },
    ]
  }
}

extension Trial.LocalContact {
  /// Each line that a reader could act on.
  fileprivate var said: [String] {
    [name.value, phone?.value, email?.value, url?.value, how?.value].compactMap { $0 }
  }
}

extension PlaceFact {
  fileprivate init(_ location: Trial.Location) {
    let names = [location.facility, location.city, location.state, location.country]
    self.init(
      names.compactMap { $0?.value }.filter { !$0.isEmpty }.joined(separator: ", "),
      status: location.status.map { StatusWords.label($0.value) },
      contacts: location.contacts.flatMap(\.reach))
  }
}

extension Trial.Contact {
  /// The telephone number with its extension, and the mail address.
  fileprivate var reach: [String] {
    let number = phone.map { $0.value + (phoneExtension.map { ", extension \($0.value)" } ?? "") }
    return [number, email?.value].compactMap { $0 }
  }
}

extension Trial.Outcome {
  /// What is measured, and when.
  fileprivate var said: String {
    [measure?.value, timeFrame?.value].compactMap { $0 }.joined(separator: " · ")
  }
}
