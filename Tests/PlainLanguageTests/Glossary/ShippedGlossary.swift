import Diagnostics
import PlainLanguage
import TestSupport

/// The terms of the project, loaded once.
enum ShippedGlossary {
  static let loaded: (index: GlossaryIndex, findings: [Finding]) = {
    var findings: [Finding] = []
    let folder = Folders.project.appending(path: "Glossary/en/terms")
    let glossary = GlossaryLoader.load(folder: folder, shownAs: "Glossary/en/terms", findings: &findings)
    return (GlossaryIndex(glossary), findings)
  }()

  static var index: GlossaryIndex { loaded.index }

  /// What is found in one paragraph: "surface=slug:sense", "surface=word", "surface=?", "surface=full form".
  static func found(
    _ text: String, context: [String] = [], record: RecordAbbreviations = .none
  ) -> [String] {
    let finder = TermFinder(index, pageContext: context, recordTerms: record)
    return finder.occurrences(in: [TextPiece(text, block: 0)]).map(shown)
  }

  /// What one form is in a sentence; empty if it was not found.
  static func sense(_ form: String, in text: String, context: [String] = []) -> String {
    let all = found(text, context: context)
    return all.first { $0.hasPrefix(form + "=") }.map { String($0.dropFirst(form.count + 1)) } ?? ""
  }

  static func shown(_ place: TermOccurrence) -> String {
    switch place.meaning {
    case .glossary(let term, let sense):
      "\(place.surface)=\(term.slug)" + (sense.id.isEmpty ? "" : ":\(sense.id)")
    case .record(let words): "\(place.surface)=\(words)"
    case .identifier: "\(place.surface)=code"
    case .ordinaryWord: "\(place.surface)=word"
    case .undecided: "\(place.surface)=?"
    }
  }
}
