/// A text of a record that is CommonMark, with the registry's escapes (`\<`, `\[`) still in it.
///
/// Its words are only known after it was parsed (`MarkdownTree`). Every other text of a record is plain and is a
/// `String`: it must be escaped before it enters Markdown. `RecordTextForms` lists which is which.
public struct RecordMarkdown: Sendable, Hashable {
  /// The Markdown.
  public let markdown: String

  /// Makes a text from Markdown.
  public init(_ markdown: String) { self.markdown = markdown }
}
