/// What the site's own search knows of a page beyond its text.
struct SearchMarks: Sendable {
  /// Studies or words: by this, and the next two, answers can be narrowed.
  let kind: String
  /// The label of the status; empty for a page that is no trial.
  let status: String
  /// The age groups that can join.
  let ages: [String]
  /// Words by which the page is looked for and which it may not show.
  let words: String

  /// `names` are other spellings and old names of the terms on the pages; `numbers` are found with their signs and
  /// without: "CMC-544" and "CMC544".
  init(
    kind: String, status: String = "", ages: [String] = [], names: [String] = [], numbers: [String] = []
  ) {
    let bare = numbers.map { $0.filter { $0.isLetter || $0.isNumber } }
    self.kind = kind
    self.status = status
    self.ages = ages
    words = Set(names + numbers + bare).filter { !$0.isEmpty }.sorted().joined(separator: " ")
  }
}
