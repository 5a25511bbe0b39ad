import Diagnostics
import Foundation

/// All wordings of the editors, ready to be found in the words of a record.
public struct Wordings: Sendable {
  /// Every wording, in the order of the files.
  public let all: [Wording]
  let trie: WordingTrie

  /// Wordings from code, without a file.
  public init(_ all: [Wording]) {
    self.all = all
    trie = WordingTrie(all)
  }

  /// The wordings of files (name and text), in the order given; what is wrong becomes findings.
  public init(files: [(name: String, text: String)], findings: inout [Finding]) {
    var list: [Wording] = []
    for file in files { list += WordingReader.read(file.text, file: file.name, findings: &findings) }
    self.init(list)
    findings += WordingChecker.findings(in: list, trie: trie)
  }

  /// The wordings of every `.yml` file of a folder, by file name; a folder that is not there gives none.
  ///
  /// Findings name the files below `shownAs`, the folder as its user wrote it.
  public static func load(folder: URL, shownAs: String, findings: inout [Finding]) -> Wordings {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let files = names.filter { $0.hasSuffix(".yml") }.sorted().compactMap { name -> (String, String)? in
      let url = folder.appending(path: name)
      return (try? String(contentsOf: url, encoding: .utf8)).map { ("\(shownAs)/\(name)", $0) }
    }
    return Wordings(files: files.map { (name: $0.0, text: $0.1) }, findings: &findings)
  }
}
