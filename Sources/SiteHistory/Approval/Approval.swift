import ContentHashing

/// A person's word that a trial's pages may be shown, bound to exactly those pages and their inputs.
public struct Approval: Codable, Sendable, Hashable {
  /// Its place in the log, from 1.
  public let number: Int
  /// What it is about.
  public let subject: ApprovalSubject
  /// Who gave it.
  public let name: String
  /// The day, `2025-07-03`.
  public let date: String
  /// What the person says by it.
  public let meaning: String
  /// The number of the approval that it carries on, because the pages are the same bytes; nil where somebody read them.
  public let continues: Int?
  /// The seal of the approval before it, so that no line can be cut out unseen.
  public let previous: String
  /// The digest of all of the above.
  public let seal: String

  /// Makes and seals an approval.
  public init(
    number: Int, subject: ApprovalSubject, name: String, date: String, meaning: String,
    continues: Int? = nil, previous: String
  ) {
    (self.number, self.subject, self.name) = (number, subject, name)
    (self.date, self.meaning, self.continues, self.previous) = (date, meaning, continues, previous)
    seal = Self.seal(number, subject, name, date, meaning, continues, previous)
  }

  /// Whether nothing in it was changed since it was given.
  public var isWhole: Bool { seal == Self.seal(number, subject, name, date, meaning, continues, previous) }

  private static func seal(
    _ number: Int, _ subject: ApprovalSubject, _ name: String, _ date: String, _ meaning: String,
    _ continues: Int?, _ previous: String
  ) -> String {
    var hasher = ContentHasher()
    for part in [
      String(number), subject.id, subject.pages, subject.inputs, name, date, meaning, previous,
    ] { hasher.add(part) }
    if let continues { hasher.add("continues \(continues)") }
    return hasher.digest().hex
  }
}
