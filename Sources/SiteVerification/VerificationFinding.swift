import Diagnostics

/// What a second reader can find in finished pages.
public enum VerificationFinding: String, FindingKind, CaseIterable {
  case brokenMarkup = "verify-broken-markup"
  case forbidden = "verify-forbidden-markup"
  case structure = "verify-structure"
  case brokenLink = "verify-broken-link"
  case number = "verify-number"
  case criterionMissing = "verify-criterion-missing"
  case criterionChanged = "verify-criterion-changed"
  case criterionTwice = "verify-criterion-twice"
  case polarity = "verify-polarity"
  case result = "verify-result"
  case status = "verify-status"
  case source = "verify-source"
  case sourceLink = "verify-source-link"
  case pagesDisagree = "verify-pages-disagree"
  case noRecord = "verify-no-record"
  case unreadable = "verify-unreadable"

  /// Pages of a record that the second reader cannot read are not proven, but not wrong either.
  public var severity: Severity { self == .noRecord ? .note : .error }

  /// What `plainspoken explain` says.
  public var explanation: String {
    switch self {
    case .brokenMarkup:
      "A page has a tag that is not closed, closes nothing or does not belong there. Browsers may show other words than the file holds. Build the site again."
    case .forbidden:
      "A page has an element or an attribute that this program never writes, such as a script, an event handler or something that is loaded from another site. Somebody changed the page. Build the site again and look at who may write to it."
    case .structure:
      "A page needs a language, a title, one main part and one main heading, and ids that stand once. Build the site again."
    case .brokenLink:
      "A link leads to a page or a place in a page that is not there, or out of the site by an address that is not allowed. Build the site again."
    case .number:
      "A number or a date stands on a page, but not in the field of the record that the page names as its source. Do not publish this page. Build the site again; if the number stays, report it."
    case .criterionMissing:
      "A rule of the record about who can join is not on a page that promises all rules, or its numbers are not in its plain words. Do not publish this page. Build the site again; if it stays, report it."
    case .criterionChanged:
      "The record's own words of a rule are not on the page as the record has them. Do not publish this page. Build the site again."
    case .criterionTwice:
      "A rule of the record stands twice on a page. Somebody changed the page. Build the site again."
    case .status:
      "A page does not say what the record says about its being open: a family could call a study that is closed, or pass by one that is open. Do not publish this page. Build the site again; if it stays, report it."
    case .polarity:
      "A rule stands on the wrong side, or two pages of a trial disagree on what it means: somebody who can join could be told that they cannot. Do not publish these pages. Build the site again; if it stays, report it."
    case .result:
      "A number of the results is not the one that the record has for this group. Do not publish this page. Build the site again; if it stays, report it."
    case .source:
      "A page names a field of the record that the record does not have. Build the site again with the same records."
    case .sourceLink:
      "Each page of a study leads to its record at the registry, so that readers can check it. On this page the link is gone, or leads to the record of another study. Build the site again."
    case .pagesDisagree:
      "Two pages say the same sentence with other numbers. One of them was changed after it was made. Build the site again."
    case .noRecord:
      "No registry record for these pages was found at the paths that were given, so only markup and links were checked. Give the records that the site was made from. A record written by hand is read too, unless it uses a form of YAML that the second reader does not know: anchors, tags or several documents."
    case .unreadable: "The folder of the site, or a record, could not be read. Name the right folders."
    }
  }
}
