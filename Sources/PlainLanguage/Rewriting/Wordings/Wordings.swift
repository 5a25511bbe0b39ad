import Diagnostics
import Foundation

/// All wordings of the editors, ready to be found in the words of a record.
public struct Wordings: Sendable {
  private var files: [RankedWordings]
  private(set) var trie = WordingTrie()
  /// What the wordings replace, as the fact check reads it.
  private(set) var dictionary = RewriteFacts.dictionary

  /// Every wording, in the order of the files.
  public var all: [Wording] { files.flatMap { $0.file.read.map(\.wording) } }

  /// Wordings from code, without a file.
  public init(_ all: [Wording]) { self.init(read: [WordingFile(all)]) }

  /// The wordings of files that were read, in the order given.
  public init(read files: [WordingFile]) {
    self.files = files.enumerated().map { RankedWordings($1, place: $0) }
    for file in self.files { add(file, file.ranks.indices) }
    trie.findVerbs(files.lazy.flatMap(\.read))
  }

  /// The wordings of files (name and text), in the order given; what is wrong becomes findings.
  public init(files: [(name: String, text: String)], findings: inout [Finding]) {
    let files = files.map { WordingFile(name: $0.name, text: Array($0.text.utf8)) }
    self.init(read: files)
    findings += files.flatMap(\.findings) + contradictions
  }

  /// The wordings of every `.yml` file of a folder, by file name; a folder that is not there gives none.
  ///
  /// Findings name the files below `shownAs`, the folder as its user wrote it.
  public static func load(folder: URL, shownAs: String, findings: inout [Finding]) -> Wordings {
    let files = WordingFile.all(of: folder, shownAs: shownAs)
    let wordings = Wordings(read: files)
    findings += files.flatMap(\.findings) + wordings.contradictions
    return wordings
  }

  /// Wordings that stand in each other's way. A look at all of them, so a preview asks for it after the page is shown.
  public var contradictions: [Finding] {
    WordingChecker.findings(in: files.flatMap(\.file.read), trie: trie)
  }

  /// Takes over files as they are now. The result is the same as made anew; only the wordings that differ cost time.
  public mutating func update(_ new: [WordingFile]) {
    guard new.map(\.name) == files.map(\.file.name) else { return self = Wordings(read: new) }
    for (place, file) in new.enumerated() where file.bytes != files[place].file.bytes {
      guard let change = files[place].change(to: file) else { return self = Wordings(read: new) }
      take(change, at: place)
    }
  }

  private mutating func take(_ change: RankedWordings.Change, at place: Int) {
    let old = files[place]
    files[place] = change.new
    for place in change.removed { remove(old.file.read[place], rank: old.ranks[place]) }
    add(change.new, change.added)
    // The others may stand on other lines now.
    for place in change.new.ranks.indices where !change.added.contains(place) {
      trie.wordings[change.new.ranks[place]] = change.new.file.read[place].wording
    }
    let changed = old.file.read[change.removed] + change.new.file.read[change.added]
    guard changed.contains(where: { $0.wording.kind == .action }) else { return }
    trie.findVerbs(files.flatMap(\.file.read))
  }

  private mutating func add(_ file: RankedWordings, _ places: Range<Int>) {
    for place in places {
      let read = file.file.read[place]
      trie.add(read, rank: file.ranks[place])
      for (number, pair) in read.pairs.enumerated() {
        dictionary.add(pair, rank: RankedWordings.rank(ofPair: number, of: file.ranks[place]))
      }
    }
  }

  private mutating func remove(_ read: ReadWording, rank: Int) {
    trie.remove(read, rank: rank)
    for (number, pair) in read.pairs.enumerated() {
      dictionary.remove(pair, rank: RankedWordings.rank(ofPair: number, of: rank))
    }
  }
}
