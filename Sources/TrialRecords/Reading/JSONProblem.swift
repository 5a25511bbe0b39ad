/// Why a text is no JSON that a record may have.
struct JSONProblem: Error, Sendable {
  let kind: RecordFinding
  /// The byte where it shows.
  let offset: Int
  let headline: String
  let fix: String

  static func syntax(_ offset: Int, _ headline: String) -> JSONProblem {
    JSONProblem(
      kind: .syntax, offset: offset, headline: headline, fix: "get the record again from the registry")
  }

  static func cutOff(_ offset: Int) -> JSONProblem {
    JSONProblem(
      kind: .cutOff, offset: offset, headline: "The record ends in the middle",
      fix: "get the record again; this copy is not complete")
  }
}
