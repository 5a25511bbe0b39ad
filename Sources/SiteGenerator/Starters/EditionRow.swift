import Diagnostics
import PlainLanguage
import StrictYAML

/// A row to be added to `editions.yml`.
struct EditionRow {
  let edition: Edition

  /// The row of a new edition. What the person did not say is as in the model and in the other rows of its reader.
  init(_ new: NewEdition, like model: Edition, among editions: [Edition]) {
    let reader = editions.first { $0.audience == new.audience }
    let sameLevel = editions.first { $0.level == new.level }
    edition = Edition(
      audience: new.audience, level: new.level,
      audienceLabel: new.audienceLabel ?? reader?.audienceLabel ?? "For " + Self.words(new.audience),
      levelLabel: new.levelLabel ?? sameLevel?.levelLabel ?? Self.sentence(new.level),
      speaks: reader?.speaks ?? model.speaks, words: model.words, grade: new.grade ?? model.grade,
      criteria: model.criteria, ages: reader.map(\.ages) ?? model.ages)
  }

  /// The list with the row in its place: among the rows of its reader, behind those that are as easy or easier. Nil
  /// where the list is written in a way that this would break.
  func added(to list: String, of editions: [Edition], file: String) -> String? {
    var lines = list.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    let at = place(among: editions)
    guard let starts = Self.starts(list, file: file), starts.count == editions.count else { return nil }
    let line = at < starts.count ? starts[at] - 1 : lines.count
    guard line <= lines.count else { return nil }
    lines.insert(contentsOf: self.lines, at: line)
    let changed = lines.joined(separator: "\n") + "\n"
    var findings: [Finding] = []
    let read = EditionList(yaml: changed, file: file, findings: &findings)?.editions
    return read == editions[..<at] + [edition] + editions[at...] ? changed : nil
  }

  /// The row in one line, for a message.
  var oneLine: String { "{" + pairs.map { "\($0.0): \($0.1)" }.joined(separator: ", ") + "}" }

  private var lines: [String] {
    pairs.enumerated().map { index, pair in (index == 0 ? "  - " : "    ") + "\(pair.0): \(pair.1)" }
  }

  private var pairs: [(String, String)] {
    let grade = edition.grade == edition.grade.rounded() ? String(Int(edition.grade)) : String(edition.grade)
    return [
      ("audience", edition.audience), ("audience-label", YAMLText.value(edition.audienceLabel)),
      ("level", edition.level), ("level-label", YAMLText.value(edition.levelLabel)),
      ("speaks", edition.speaks.rawValue), ("words", edition.words.rawValue), ("grade", grade),
      ("criteria", edition.criteria.rawValue),
    ] + (edition.ages.map { [("ages", "\($0.lowerBound)-\($0.upperBound)")] } ?? [])
  }

  private func place(among editions: [Edition]) -> Int {
    let own = editions.indices.filter { editions[$0].audience == edition.audience }
    guard let last = own.last else { return editions.count }
    return own.first { editions[$0].grade > edition.grade } ?? last + 1
  }

  /// The line of each row, from 1; nil where a row does not begin with a dash of its own line.
  private static func starts(_ list: String, file: String) -> [Int]? {
    var findings: [Finding] = []
    let lines = list.split(separator: "\n", omittingEmptySubsequences: false)
    guard case .mapping(let entries)? = YAMLReader.read(list, file: file, findings: &findings)?.content,
      case .sequence(let rows)? = entries.first(where: { $0.key == "editions" })?.value.content
    else { return nil }
    let starts = rows.map(\.position.line)
    return starts.allSatisfy { lines.indices.contains($0 - 1) && lines[$0 - 1].hasPrefix("  - ") }
      ? starts : nil
  }

  private static func words(_ slug: String) -> String { slug.replacing("-", with: " ") }

  private static func sentence(_ slug: String) -> String {
    let words = words(slug)
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
