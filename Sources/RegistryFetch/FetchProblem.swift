import Diagnostics

/// Why something could not be had.
struct FetchProblem: Error, Sendable, Hashable {
  let kind: FetchFinding
  let address: String
  let headline: String

  init(_ kind: FetchFinding, at address: String, _ headline: String) {
    (self.kind, self.address, self.headline) = (kind, address, headline)
  }

  init(_ failure: TransportFailure, at address: String) {
    switch failure {
    case .tooLarge: self.init(.tooLarge, at: address, "The answer is too large")
    case .tooSlow: self.init(.tooSlow, at: address, "The answer does not come to an end in time")
    case .broken:
      self.init(.unreachable, at: address, "The registry cannot be reached, or the connection broke off")
    }
  }

  /// Whether it is of no use to ask for the next thing.
  var stops: Bool {
    switch kind {
    case .unreachable, .tooSlow, .tooLarge, .refused, .redirect, .badQuery, .endless, .unwritable: true
    case .notFound, .notJSON, .badRecord, .alias, .dataChanged: false
    }
  }

  var finding: Finding {
    Finding(kind, at: SourcePosition(file: address), headline, fix: fix)
  }

  private var fix: String {
    switch kind {
    case .notFound: "check the number"
    case .notJSON, .redirect: "check --base-url and the network"
    case .badRecord: "tell the registry, or leave this study out"
    case .endless: "make the search narrower, or allow more with --most"
    case .unwritable: "check that the folder of records may be changed"
    case .alias: "remove the file of the old number, if it is there"
    case .dataChanged: "run the same command again"
    case .badQuery: "change the search"
    case .unreachable, .tooSlow, .tooLarge, .refused: "try later"
    }
  }
}
