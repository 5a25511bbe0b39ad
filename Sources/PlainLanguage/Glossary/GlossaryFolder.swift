import Diagnostics
import Foundation

/// The terms of a folder, kept by file, so that a saved file costs the reading of that file.
public struct GlossaryFolder: Sendable {
  private let folder: URL
  private let shown: String
  private var files: [String: GlossaryFile] = [:]
  /// What is wrong with the folder or between terms.
  private var others: [Finding] = []
  /// The terms, ready for finding.
  public private(set) var index = GlossaryIndex(Glossary(terms: []))

  /// Reads all files of a folder.
  ///
  /// - Parameter shownAs: the path of the folder as findings shall name it.
  public init(_ folder: URL, shownAs path: String) {
    self.folder = folder
    shown = path
    readAll(known: [:])
  }

  /// What is wrong with the terms, by place.
  public var findings: [Finding] { (others + files.values.flatMap(\.findings)).sorted() }

  /// Reads files again; nil for any number of them. The result is the same as of a folder read anew.
  public mutating func update(_ changed: Set<String>?) {
    guard let changed else { return readAll(known: [:]) }
    guard !changed.sorted().allSatisfy({ readMeaning($0) }) else { return }
    readAll(known: files.filter { !changed.contains($0.key) })
  }

  /// Takes over a file whose term is found as before, which is most of what editors do; false for any other.
  private mutating func readMeaning(_ path: String) -> Bool {
    guard path.hasPrefix(shown + "/"), let old = files[path]?.term,
      let file = GlossaryLoader.file(String(path.dropFirst(shown.count + 1)), of: folder, shownAs: shown),
      let new = file.term, let next = index.replacing(old, with: new)
    else { return false }
    files[path] = file
    index = next
    return true
  }

  private mutating func readAll(known: [String: GlossaryFile]) {
    others = []
    let all = GlossaryLoader.files(of: folder, shownAs: shown, known: known, findings: &others)
    files = Dictionary(all.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let terms = all.compactMap(\.term)
    others += GlossaryClashes.findings(terms)
    index = GlossaryIndex(Glossary(terms: terms))
  }
}
