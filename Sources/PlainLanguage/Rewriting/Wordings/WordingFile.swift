import Diagnostics
import Foundation

/// A file of wordings that was read.
public struct WordingFile: Sendable {
  /// Its path.
  public let name: String
  /// What is wrong with the file itself and with each of its wordings.
  public let findings: [Finding]
  let bytes: [UInt8]
  let read: [ReadWording]
  /// The text of each wording; nil for a file that is not made of items alone, or has an error.
  private let items: WordingItems?

  /// Reads a text (UTF-8). Wordings that stand in `known`, the same file as it was, are taken from there.
  public init(name: String, text bytes: [UInt8], known: WordingFile? = nil) {
    self.name = name
    self.bytes = bytes
    let cut = WordingItems(bytes)
    var found: [Finding] = []
    let read =
      known.flatMap { Self.read(cut, file: name, known: $0) }
      ?? WordingReader.read(String(decoding: bytes, as: UTF8.self), file: name, findings: &found)
      .map(ReadWording.init)
    self.read = read
    items = found.isEmpty && cut?.items.count == read.count ? cut : nil
    findings = found + read.flatMap(\.faults)
  }

  /// Wordings from code.
  init(_ wordings: [Wording]) {
    (name, bytes, items) = ("", [], nil)
    read = wordings.map(ReadWording.init)
    findings = []
  }

  /// The files of a folder, by file name. Those in `known` with the same text are not read again.
  public static func all(of folder: URL, shownAs: String, known: [WordingFile] = []) -> [WordingFile] {
    let known = Dictionary(known.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".yml") }.sorted().compactMap { name in
      let shown = "\(shownAs)/\(name)"
      guard let data = FileManager.default.contents(atPath: folder.path + "/" + name),
        String(bytes: data, encoding: .utf8) != nil
      else { return nil }
      let bytes = Array(data)
      if let file = known[shown], file.bytes == bytes { return file }
      return WordingFile(name: shown, text: bytes, known: known[shown])
    }
  }

  /// The wordings, if all that is new can be read item by item without a fault; else nil.
  private static func read(_ cut: WordingItems?, file: String, known: WordingFile) -> [ReadWording]? {
    guard let cut, let old = known.items, cut.head == old.head else { return nil }
    let (before, after) = cut.same(as: old)
    var findings: [Finding] = []
    let new = cut.items[before..<(cut.items.count - after)].map { item in
      WordingReader.read(cut.alone(item), file: file, findings: &findings).map(ReadWording.init)
    }
    guard findings.isEmpty, new.allSatisfy({ $0.count == 1 }) else { return nil }
    let lines = cut.lineCount - old.lineCount
    return known.read.prefix(before) + new.joined() + known.read.suffix(after).map { $0.moved(by: lines) }
  }
}
