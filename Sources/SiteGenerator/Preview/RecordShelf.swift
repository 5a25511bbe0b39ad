import Diagnostics
import TrialRecords

/// Which file holds which trial. Files are read only when they are needed: a trial of the registry usually stands in a
/// file of its own name.
struct RecordShelf {
  private let paths: [String]
  private var files: Set<String> = []
  private var inputs: [String: [String: RecordInput]] = [:]
  private var faults: [String: [Finding]] = [:]
  private var places: [String: String] = [:]
  /// What is wrong with the folders themselves.
  private(set) var findings: [Finding] = []

  /// Lists the files, without reading them.
  init(_ paths: [String]) {
    self.paths = paths
    list()
  }

  /// All files, sorted.
  var allFiles: [String] { files.sorted() }

  /// Whether a file is there now.
  func has(_ file: String) -> Bool { files.contains(file) }

  /// Whether a path is one of the records', now or before.
  func holds(_ path: String) -> Bool {
    files.contains(path) || paths.contains { path == $0 || path.hasPrefix($0 + "/") }
  }

  /// A file or a folder changed, came or went. What it held is read again when it is needed.
  mutating func changed(_ path: String) {
    for file in inputs.keys where file == path || file.hasPrefix(path + "/") { inputs[file] = nil }
    var found: [Finding] = []
    if files.contains(path), RecordLister.files([path], findings: &found) == [path] { return }
    list()
  }

  private mutating func list() {
    findings = []
    files = Set(RecordLister.files(paths, findings: &findings))
  }

  /// What is wrong with the file in which a trial was or should be, where that keeps its record from being found.
  func faults(for id: String) -> [Finding] {
    let likely = files.filter { Self.stem($0) == id }.sorted() + [places[id]].compactMap { $0 }
    return likely.first(where: files.contains).flatMap { faults[$0] } ?? []
  }

  /// The record of a trial.
  mutating func input(for id: String) -> RecordInput? {
    if let file = places[id], files.contains(file), let input = read(file)[id] { return input }
    let likely = files.filter { Self.stem($0) == id }.sorted()
    let odd = files.filter { !Self.isRegistryName(Self.stem($0)) }.sorted()
    for file in likely + odd {
      if let input = read(file)[id] { return input }
    }
    return nil
  }

  /// The records of a file by their ids.
  private mutating func read(_ file: String) -> [String: RecordInput] {
    if let known = inputs[file] { return known }
    var wrong: [Finding] = []
    let readings = RecordLister.records(in: file, findings: &wrong).map(RecordReader.read)
    let found = readings.compactMap { reading in reading.id.map { ($0.lowercased(), reading.input) } }
    let read = Dictionary(found, uniquingKeysWith: { first, _ in first })
    inputs[file] = read
    faults[file] = wrong + readings.filter { $0.id == nil }.flatMap(\.findings)
    for id in read.keys { places[id] = file }
    return read
  }

  /// The records of a file.
  static func records(in file: String) -> [RecordInput] {
    var found: [Finding] = []
    return RecordLister.records(in: file, findings: &found)
  }

  /// The name of a file without folder and ending, in small letters.
  static func stem(_ file: String) -> String {
    let name = file.split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." }).lowercased()
  }

  private static func isRegistryName(_ stem: String) -> Bool {
    stem.hasPrefix("nct") && stem.count == 11 && stem.dropFirst(3).allSatisfy(\.isNumber)
  }
}
