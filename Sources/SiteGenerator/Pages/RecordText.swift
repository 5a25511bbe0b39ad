import CommonMark
import TrialRecords

extension RecordMarkdown {
  /// The visible words, blocks and list items on lines of their own.
  var plainWords: String { RegistryMarkdown.nodes(markdown).plainText }
}
