import SiteHistory

/// Why an approval may be carried on without reading again: the candidate pages are, byte for byte, those that a person
/// approved, from the same record; only what else they were made with has other bytes. The log proves each part of it, so
/// nobody has to trust the folder for review.
struct UnchangedPages: Codable, Sendable, Hashable {
  /// The number of the approval by the person who read the pages.
  let read: Int
  /// The seal of the approval that the site stands on.
  let seal: String
  /// The digest of the record with what people wrote beside it.
  let record: String
  /// The digest of what the approved pages were made with besides.
  let oldInputs: String
  /// The digest of what they would be made with now.
  let inputs: String
  /// What of it changed, as far as it is known.
  let because: String

  /// Nil unless the log proves it.
  func approval(for subject: ApprovalSubject, in log: ApprovalLog) -> Approval? {
    guard let standing = log.approvals.last(where: { $0.seal == seal }), standing.subject.id == subject.id,
      standing.subject.pages == subject.pages,
      standing.subject.holds(record: record, inputs: oldInputs),
      subject.holds(record: record, inputs: inputs)
    else { return nil }
    let reading = log.reading(of: standing)
    return reading.number == read ? reading : nil
  }

  /// What a person says by carrying it on.
  func meaning(_ reading: Approval) -> String {
    "These pages are, byte for byte, those that \(reading.name) approved on \(reading.date) (line \(reading.number)), from the same record. What else they were made with changed: \(because). I agree that they are shown to families as before."
  }
}
