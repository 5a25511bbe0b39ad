import Diagnostics

/// What can go wrong when records are brought from the registry.
public enum FetchFinding: String, FindingKind, CaseIterable {
  case badQuery = "fetch-bad-query"
  case unreachable = "fetch-unreachable"
  case tooSlow = "fetch-too-slow"
  case tooLarge = "fetch-too-large"
  case refused = "fetch-refused"
  case notFound = "fetch-not-found"
  case notJSON = "fetch-not-json"
  case badRecord = "fetch-bad-record"
  case redirect = "fetch-redirect"
  case endless = "fetch-endless"
  case unwritable = "fetch-unwritable"
  case alias = "fetch-alias"
  case dataChanged = "fetch-data-changed"

  /// Records that are there stay as they are, whatever happens.
  public var severity: Severity {
    switch self {
    case .badQuery, .unreachable, .tooSlow, .tooLarge, .refused, .notFound, .notJSON, .badRecord, .redirect,
      .endless, .unwritable:
      .error
    case .alias, .dataChanged: .warning
    }
  }

  /// What `plainspoken explain` says.
  public var explanation: String {
    switch self {
    case .badQuery:
      "A search is written as name=value, with & between several: cond=leukemia&locn=Netherlands. The names are those of the registry's API without \"query.\": cond, term, locn, titles, intr, outc, spons, lead, id, patient; and status, filter.advanced and the other filters."
    case .unreachable:
      "The registry could not be reached, or the connection broke off, several times. Check the network, or try later. All records that are there are unchanged, and those that came before this one are kept."
    case .tooSlow:
      "An answer was not complete in time, several times. Try later. All records that are there are unchanged."
    case .tooLarge:
      "An answer has more bytes than any real one, so something is wrong at the other end. Nothing of it was kept."
    case .refused:
      "The registry refused to answer, several times where that can help. 429 means: too many requests; wait some minutes. 400 means: it does not understand the search. 5xx means: it has a fault of its own; try later."
    case .notFound:
      "The registry has no study with this number. Check the number. If it was there before, the registry may have taken it out; the old record stays until you remove it."
    case .notJSON:
      "The answer is not what the API answers: often a page for people, from a proxy or a sign-in. Check --base-url and the network. Nothing of it was kept."
    case .badRecord:
      "A study in the answer has no number of the registry (NCT and eight digits), or another number than was asked for. It was not kept, because its file would have a wrong name."
    case .redirect:
      "The answer sends the program to another server, out of the API, or round in a circle. It does not go there. If the registry has moved, give its new address with --base-url."
    case .endless:
      "The registry gives page after page without coming to an end, or more records than --most allows. What came is kept. Make the search narrower, or allow more with --most."
    case .unwritable:
      "A record could not be written, or something that is no ordinary file stands in its place. Check that the folder of records may be changed."
    case .alias:
      "The registry has joined this number with another one. The record was written under the number that counts now. If a file with the old number is there, remove it."
    case .dataChanged:
      "The registry brought out new data while the records were fetched, so some are of the day before. Run the same command again."
    }
  }
}
