import CommonMark
import PageTemplates
import PlainLanguage

/// What the fields of editions hold, made when it is needed. Templates do not change it.
final class EditionValues {
  var known: [Edition: FieldValues] = [:]
  /// What the templates made of it last.
  var nodes: [Edition: [PageNode]] = [:]
  /// The sentences of the short description at each level.
  private var summaries: [ReadingLevel: [SentenceRewriter.Sentence]] = [:]

  func summary(
    _ level: ReadingLevel, made: () -> [SentenceRewriter.Sentence]
  ) -> [SentenceRewriter.Sentence] {
    if let known = summaries[level] { return known }
    let sentences = made()
    summaries[level] = sentences
    return sentences
  }
}
