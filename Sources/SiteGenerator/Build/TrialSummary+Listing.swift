import CommonMark
import SiteHistory
import TrialRecords

extension TrialSummary {
  init(_ trial: Trial, understood: UnderstoodTrial, terms: [String]) {
    let status = trial.status.overall?.value
    self.init(
      id: trial.id.lowercased(), shownId: understood.shownId, title: understood.title.nodes,
      openness: StatusWords.openness(status), statusLabel: StatusWords.label(status),
      ages: AgeWords.words(trial.eligibility.minimumAge, trial.eligibility.maximumAge).nodes.plainText,
      conditions: trial.conditions.map { PlainCase.lowered($0.value) },
      treatments: understood.treatments.filter(\.isTested).filter(\.isProduct).map {
        PlainCase.lowered($0.name)
      },
      countries: PlaceList(trial.locations).countries.map(\.name),
      forChildren: understood.ages.overlaps(0...17), forAdults: understood.ages.overlaps(18...120),
      terms: terms, sponsor: trial.sponsors.lead?.name?.value ?? "", isChecking: false)
  }

  /// A trial whose record has an error.
  init(checking id: String) { self.init(short: id, name: id.uppercased(), label: "Being checked") }

  /// A trial that has only a short page.
  init(short id: String, name: String, label: String) {
    self.init(
      id: id, shownId: name, title: [.text(name)], openness: .unknown, statusLabel: label,
      ages: "", conditions: [], treatments: [], countries: [], forChildren: false, forAdults: false,
      terms: [], isChecking: true)
  }

  /// A trial whose pages stay as they were.
  init(id: String, name: String, listing: TrialListing) {
    self.init(
      id: id, shownId: name, title: PageWords.name(listing.title),
      openness: StatusWords.Openness(rawValue: listing.openness) ?? .unknown, statusLabel: listing.status,
      ages: listing.ages, conditions: listing.conditions, treatments: listing.treatments,
      countries: listing.countries, forChildren: listing.forChildren, forAdults: listing.forAdults,
      terms: listing.terms, sponsor: listing.sponsor ?? "", isChecking: false)
  }

  /// What the lists say, to be kept.
  var listing: TrialListing {
    TrialListing(
      title: title.plainText, openness: openness.rawValue, status: statusLabel, ages: ages,
      conditions: conditions, treatments: treatments, countries: countries, forChildren: forChildren,
      forAdults: forAdults, terms: terms, sponsor: sponsor.isEmpty ? nil : sponsor)
  }
}
