import TestSupport

/// The kinds of change of a finished page that a second reader has to find.
enum MutantKind: String, CaseIterable {
  case number, polarity, side, swapped, dropped, duplicated, original
  case date, status, recordLink, otherRecord, link
  case script, form, frame, handler

  /// What has to be found, one of them.
  var expected: Set<String> {
    switch self {
    case .number:
      ["verify-number", "verify-pages-disagree", "verify-criterion-changed", "verify-criterion-missing"]
    case .polarity, .side, .swapped: ["verify-polarity"]
    case .dropped: ["verify-criterion-missing"]
    case .duplicated: ["verify-criterion-twice"]
    case .original: ["verify-criterion-changed", "verify-criterion-missing"]
    case .date: ["verify-number", "verify-pages-disagree"]
    case .status: ["verify-status"]
    case .recordLink, .otherRecord: ["verify-source-link"]
    case .link: ["verify-broken-link"]
    case .script, .form, .frame, .handler: ["verify-forbidden-markup"]
    }
  }

  /// Changes a page at a place that the seed chooses; nil if the page has nothing of this kind.
  func mutant(of page: PageBytes, _ random: inout SeededChoice) -> Mutant? {
    switch self {
    case .number: NumberMutants.number(page, &random)
    case .date: NumberMutants.date(page, &random)
    case .polarity: RuleMutants.polarity(page, &random)
    case .side: RuleMutants.side(page, &random)
    case .swapped: RuleMutants.swapped(page, &random)
    case .dropped: RuleMutants.dropped(page, &random)
    case .duplicated: RuleMutants.duplicated(page, &random)
    case .original: RuleMutants.original(page, &random)
    case .status: StatusMutants.status(page, &random)
    case .recordLink: LinkMutants.recordLink(page, isOther: false)
    case .otherRecord: LinkMutants.recordLink(page, isOther: true)
    case .link: LinkMutants.broken(page, &random)
    case .script: MarkupMutants.script(page, &random)
    case .form: MarkupMutants.form(page, &random)
    case .frame: MarkupMutants.frame(page, &random)
    case .handler: MarkupMutants.handler(page, &random)
    }
  }
}
