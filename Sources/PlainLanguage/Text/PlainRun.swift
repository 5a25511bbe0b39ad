/// A piece of the words that a page will show, with what is known of where it comes from.
public struct PlainRun: Sendable, Hashable {
  /// The visible characters.
  public var text: String
  /// What they are; nil for the program's own wording.
  public var mark: PlainMark?

  /// Makes a run.
  public init(_ text: String, _ mark: PlainMark? = nil) {
    self.text = text
    self.mark = mark
  }
}

/// What a piece of shown text is (the marks of the HTML that anyone can check).
public enum PlainMark: Sendable, Hashable {
  /// A medicine, a person, a place, an organisation or an identifier; nothing else.
  case name
  /// Words quoted unchanged from the record.
  case registry
  /// Words that a person of the site wrote and approved.
  case editor
  /// General text that carries its own numbers.
  case standing
  /// A number made by a named rule from the record.
  case computed(rule: String)
  /// Raised, as the 9 of 10⁹.
  case superscript
  /// Strong.
  case strong
}

/// Words that a page will show: a sentence, a line, a label.
public typealias PlainText = [PlainRun]

extension Array where Element == PlainRun {
  /// The visible characters of all runs.
  public var characters: String { map(\.text).joined() }

  /// The program's own words and nothing else.
  public static func own(_ text: String) -> PlainText { [PlainRun(text)] }
}
