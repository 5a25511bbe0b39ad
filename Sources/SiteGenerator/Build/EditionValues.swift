import CommonMark
import PageTemplates

/// What the fields of editions hold, made when it is needed. Templates do not change it.
final class EditionValues {
  var known: [Edition: FieldValues] = [:]
  /// What the templates made of it last.
  var nodes: [Edition: [PageNode]] = [:]
}
