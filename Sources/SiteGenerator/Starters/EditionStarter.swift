import Diagnostics
import Foundation

/// What `plainspoken new edition` is told.
public struct NewEdition: Sendable {
  /// The reader, as in the address: `family`.
  public let audience: String
  /// The detail, as in the address: `easy`.
  public let level: String
  /// The edition that it begins as a copy of, as `audience/level`; nil for the one that is most like it.
  public let model: String?
  /// The highest reading grade of its pages; nil for that of the model.
  public let grade: Double?
  /// The reader, as a link says it; nil for what the list says already.
  public let audienceLabel: String?
  /// The detail, as a link says it; nil for what the list says already.
  public let levelLabel: String?

  /// An edition to be added.
  public init(
    audience: String, level: String, model: String? = nil, grade: Double? = nil, audienceLabel: String? = nil,
    levelLabel: String? = nil
  ) {
    (self.audience, self.level, self.model, self.grade) = (audience, level, model, grade)
    (self.audienceLabel, self.levelLabel) = (audienceLabel, levelLabel)
  }

  var path: String { audience + "/" + level }
}

extension FileStarter {
  /// Adds a row to `editions.yml` and a template that renders: both are copies of another edition to begin with.
  public func edition(_ new: NewEdition) -> StartedFile {
    let listFile = settings.templates + "/editions.yml"
    for name in [new.audience, new.level] where !Self.isAddressPart(name) {
      return .refused(
        .badName, listFile, "\"\(name)\" cannot be part of an address",
        fix: "use small letters from a to z and hyphens")
    }
    var findings: [Finding] = []
    guard
      let text = EditorialLoader.text(URL(filePath: listFile), shownAs: listFile, findings: &findings),
      let list = EditionList(yaml: text, file: listFile, findings: &findings)
    else { return .refused(findings) }
    if list.editions.contains(where: { $0.path == new.path }) {
      return .refused(
        .exists, listFile, "The edition \(new.path) is there already", fix: "change its row and its template")
    }
    guard let model = Self.model(for: new, among: list.editions) else {
      return .refused(
        .noModel, listFile, "There is no edition \(new.model ?? "")",
        fix: "name one of: " + list.editions.map(\.path).joined(separator: ", "))
    }
    let row = EditionRow(new, like: model, among: list.editions)
    guard let changed = row.added(to: text, of: list.editions, file: listFile) else {
      return .refused(
        .unwritable, listFile, "A row cannot be added to this list without harm to its form",
        fix: "add the row by hand: \(row.oneLine)")
    }
    return write(row, model: model, list: changed, in: listFile)
  }

  private func write(_ row: EditionRow, model: Edition, list: String, in listFile: String) -> StartedFile {
    var findings: [Finding] = []
    let folder = settings.templates + "/en"
    let path = "\(folder)/\(row.edition.path).md"
    let from = "\(folder)/\(model.path).md"
    guard let template = EditorialLoader.text(URL(filePath: from), shownAs: from, findings: &findings) else {
      return .refused(findings)
    }
    try? FileManager.default.createDirectory(
      atPath: "\(folder)/\(row.edition.audience)", withIntermediateDirectories: true)
    let note =
      "{{!This page began as a copy of \(model.path).md. Change what it says, then delete this note.}}\n"
    if let refusal = Self.create(path, note + template) { return refusal }
    do {
      try Data(list.utf8).write(to: URL(filePath: listFile), options: .atomic)
    } catch {
      try? FileManager.default.removeItem(atPath: path)
      return .refused(
        .unwritable, listFile, "The list of editions cannot be written", fix: "check that it may be changed")
    }
    _ = EditorialLoader.load(settings, findings: &findings)
    return StartedFile(
      paths: [listFile, path], findings: findings.filter { [listFile, path].contains($0.position.file) })
  }

  /// The named model; else the same level of another reader; else, of the same reader, the one of the nearest grade,
  /// without a grade the easiest; else the first of all.
  private static func model(for new: NewEdition, among editions: [Edition]) -> Edition? {
    if let name = new.model { return editions.first { $0.path == name } }
    let own = editions.filter { $0.audience == new.audience }
    let nearest = new.grade.flatMap { grade in
      own.min { abs($0.grade - grade) < abs($1.grade - grade) }
    }
    return editions.first { $0.level == new.level } ?? nearest ?? own.first ?? editions.first
  }

  private static func isAddressPart(_ name: String) -> Bool {
    name.utf8.first.map { (97...122).contains($0) } == true && !name.hasSuffix("-")
      && name.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 }
  }
}
