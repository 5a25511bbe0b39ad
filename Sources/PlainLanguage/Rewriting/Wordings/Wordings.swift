import Diagnostics
import Foundation

/// All wordings of the editors, ready to be found in the words of a record.
public struct Wordings: Sendable {
  /// Every wording, in the order of the files.
  public let all: [Wording]
  let trie: WordingTrie
  /// What the wordings replace, as the fact check reads it.
  let pairs: [ReadPair]

  /// Wordings from code, without a file.
  public init(_ all: [Wording]) { self.init(all.map(ReadWording.init)) }

  private init(_ read: [ReadWording]) {
    all = read.map(\.wording)
    trie = WordingTrie(read)
    pairs = read.flatMap(\.pairs)
  }

  /// The wordings of files (name and text), in the order given; what is wrong becomes findings.
  public init(files: [(name: String, text: String)], findings: inout [Finding]) {
    self.init(files: files.map { WordingFile(name: $0.name, text: $0.text) }, findings: &findings)
  }

  /// The wordings of files that were read before, in the order given; what is wrong becomes findings.
  public init(files: [WordingFile], findings: inout [Finding]) {
    findings += files.flatMap(\.findings)
    let read = files.flatMap(\.read)
    self.init(read)
    findings += WordingChecker.findings(in: read, trie: trie)
  }

  /// The wordings of every `.yml` file of a folder, by file name; a folder that is not there gives none.
  ///
  /// Findings name the files below `shownAs`, the folder as its user wrote it.
  public static func load(folder: URL, shownAs: String, findings: inout [Finding]) -> Wordings {
    Wordings(files: files(of: folder, shownAs: shownAs, known: [:]), findings: &findings)
  }

  /// The files of a folder, by file name; those whose text is in `known`, under the same name, are not read again.
  public static func files(of folder: URL, shownAs: String, known: [String: WordingFile]) -> [WordingFile] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".yml") }.sorted().compactMap { name in
      let shown = "\(shownAs)/\(name)"
      guard let text = try? String(contentsOfFile: folder.path + "/" + name, encoding: .utf8) else {
        return nil
      }
      if let file = known[shown], file.text == text { return file }
      return WordingFile(name: shown, text: text)
    }
  }
}

/// A file of wordings that was read.
public struct WordingFile: Sendable {
  /// Its path.
  public let name: String
  /// Its text.
  public let text: String
  /// What is wrong with the file itself.
  public let findings: [Finding]
  let read: [ReadWording]

  /// Reads a text.
  public init(name: String, text: String) {
    var findings: [Finding] = []
    self.name = name
    self.text = text
    read = WordingReader.read(text, file: name, findings: &findings).map(ReadWording.init)
    self.findings = findings
  }
}

/// A wording with what finding and checking need of it, made once.
struct ReadWording: Sendable {
  let wording: Wording
  /// The words by which each form is found.
  let keys: [[String]]
  /// The words by which each phrase is found that must be left alone.
  let exceptKeys: [[String]]
  /// The plain words as tokens.
  let plain: [Token]
  let pairs: [ReadPair]
  /// What is wrong with it by itself.
  let faults: [Finding]

  init(_ wording: Wording) {
    self.wording = wording
    keys = wording.from.map { WordForms.keys($0) }
    exceptKeys = wording.except.map { WordForms.keys($0) }
    plain = Tokenizer.tokens(wording.to)
    let plainKeys = WordForms.keys(of: plain)
    faults = zip(wording.from, keys).flatMap {
      WordingChecker.faults(of: $0, $1, in: wording, plainKeys: plainKeys)
    }
    guard !wording.to.isEmpty else {
      pairs = []
      return
    }
    let words = Set([wording.to, wording.detailed, wording.plural].compactMap { $0 }).sorted()
    pairs = ReadPair.all(from: wording.from, to: words)
  }
}
