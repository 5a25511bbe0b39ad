import Diagnostics

/// Collects the findings of one record while it is read. It lives only as long as that.
final class RecordIntake {
  /// So many findings are kept for one record.
  static let limit = 200

  let places: TextPlaces
  private(set) var findings: [Finding] = []
  private var left = 0

  init(places: TextPlaces) { self.places = places }

  /// Adds a finding at a value.
  func report(
    _ kind: RecordFinding, at place: RecordPlace, _ headline: String, excerpt: String? = nil, fix: String
  ) {
    guard findings.count < Self.limit else {
      left += 1
      return
    }
    findings.append(
      Finding(kind, at: places.position(of: place), headline, excerpt: excerpt, fix: fix))
  }

  /// Adds findings that were made elsewhere.
  func add(_ others: [Finding]) { findings += others }

  /// All findings, with a note if some were left out.
  var all: [Finding] {
    guard left > 0 else { return findings }
    return findings + [
      Finding(
        RecordFinding.moreFindings, at: SourcePosition(file: places.file, line: places.line),
        "\(left) more findings of this record are not shown", fix: "mend the shown ones first")
    ]
  }
}
