/// One list item or stand-alone line of an eligibility text, before it is understood.
struct OutlineRow: Sendable, Hashable {
  /// The visible words, white space folded.
  var text: String
  /// How far in it stands; only the order of depths matters.
  var depth: Int
  /// Its line in the record's text.
  var line: Int
  /// Its number in a numbered list.
  var ordinal: Int?
  /// Whether it is an item of a list.
  var isItem = false
  /// Whether the record marks it as a heading (a Markdown heading, or all of it strong).
  var isMarkedHeading = false
  /// The whole item of the record, on the first of several rows that were cut out of it.
  var whole: String?
}
