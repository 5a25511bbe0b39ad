import Diagnostics
import PlainLanguage

/// Builds glossaries for tests out of short term files.
enum TermText {
  static let marker = """
    name: CD22
    kind: gene
    meaning:
      easy: A marker on the outside of some blood cells.
      standard: A marker on the outside of some blood cells. Some drugs look for it.
    source: a test
    reviewed: no
    """

  static func load(_ texts: [String: String]) -> (glossary: Glossary, findings: [Finding]) {
    var findings: [Finding] = []
    let files = texts.keys.sorted().map {
      GlossaryFile(path: "terms/\($0).yml", slug: $0, text: texts[$0] ?? "")
    }
    return (GlossaryLoader.load(files, findings: &findings), findings)
  }

  /// One term with a plain meaning.
  static func simple(_ name: String, forms: [String] = [], meaning: String = "A thing in the body.") -> String
  {
    """
    name: "\(name)"
    forms: [\(forms.map { "\"\($0)\"" }.joined(separator: ", "))]
    kind: body
    meaning:
      easy: "\(meaning)"
      standard: "\(meaning)"
    source: a test
    reviewed: no
    """
  }
}
