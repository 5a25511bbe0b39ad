import Foundation
import TestSupport

@testable import SiteGenerator

/// An editor who saves at random: wordings, terms, templates and a record, sound ones and now and then a broken one.
struct RandomEdits {
  static let trial = "NCT03913559"
  let copy: ProjectCopy
  private var choice: SeededChoice
  private let record: String
  private var count = 0
  /// A broken file, and its text before.
  private var broken: (file: String, good: String)?

  init(seed: UInt64) throws {
    copy = try ProjectCopy(
      terms: ["biopsy.yml", "remission.yml", "chemotherapy.yml", "leukemia.yml", "hiv.yml"],
      wordings: ["heart.yml", "kidneys.yml", "leukaemia.yml", "children.yml"])
    try copy.addRecord(Self.trial + ".json")
    record = try copy.text("Records/\(Self.trial).json")
    choice = SeededChoice(seed: seed)
  }

  var settings: SiteConfiguration {
    var settings = SiteConfiguration()
    settings.records = [copy.path + "/Records"]
    settings.templates = copy.path + "/Templates"
    settings.glossary = copy.path + "/Glossary"
    settings.output = copy.path + "/site"
    return settings
  }

  /// One save.
  mutating func save() throws {
    try mend()
    count += 1
    switch choice.number(0...9) {
    case 0...3: try saveWording()
    case 4...5: try saveTerm()
    case 6...7: try saveTemplate()
    case 8: try saveRecord()
    default: try breakFile()
    }
  }

  /// Mends the file that the last save broke.
  mutating func mend() throws {
    if let broken { try copy.write(broken.good, to: broken.file) }
    broken = nil
  }

  private mutating func saveWording() throws {
    let file = "Glossary/en/wording/" + choice.pick(try names("Glossary/en/wording"))
    var items = try copy.text(file).components(separatedBy: "\n  - ")
    let word = choice.pick(["informed consent", "disease", "therapy", "patients", "blast", "enroll", "known"])
    let new =
      "from: [\(word)]\n    to: zz\(word.prefix(1)) matter\n    is: \(choice.pick(["thing", "phrase", "action"]))"
    switch choice.number(0...3) {
    case 0 where items.count > 2: items.remove(at: choice.number(1...(items.count - 1)))
    case 1: items[choice.number(1...(items.count - 1))] = new
    default: items.insert(new, at: choice.number(1...items.count))
    }
    try copy.write(items.joined(separator: "\n  - "), to: file)
  }

  private mutating func saveTerm() throws {
    let file = "Glossary/en/terms/" + choice.pick(try names("Glossary/en/terms"))
    let text = try copy.text(file)
    switch choice.number(0...3) {
    case 0:
      try copy.write(
        Self.term("criteria", "A rule \(Self.letters(count))."), to: "Glossary/en/terms/criteria.yml")
    case 1: try? FileManager.default.removeItem(atPath: copy.path + "/Glossary/en/terms/criteria.yml")
    case 2: try copy.write(text.replacing("standard: ", with: "standard: Ask. "), to: file)
    default:
      try copy.write(
        text.replacing("\nforms: [", with: "\nforms: [\(Self.letters(count)) disease, "), to: file)
    }
  }

  private mutating func saveTemplate() throws {
    let file = "Templates/en/parts/" + choice.pick(["_open.md", "_ask.md", "_limits.md"])
    let text = try copy.text(file)
    let line = "\n\nAsk about \(Self.letters(count)).\n"
    try copy.write(choice.number(0...1) == 0 ? text + line : line + text, to: file)
  }

  private mutating func saveRecord() throws {
    let more = "\\n* Known heart disease, or a \(Self.letters(count)) disease"
    try copy.write(
      record.replacing("Inclusion Criteria:", with: "Inclusion Criteria:\\n\(more)"),
      to: "Records/\(Self.trial).json")
  }

  private mutating func breakFile() throws {
    let file = choice.pick(["Templates/en/parts/_open.md", "Glossary/en/wording/heart.yml"])
    let good = try copy.text(file)
    try copy.write(good + "\n{{#half\n\t- [", to: file)
    broken = (file, good)
  }

  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(copy.path)/\(folder)").filter {
      $0.hasSuffix(".yml")
    }
    .sorted()
  }

  private static func term(_ name: String, _ meaning: String) -> String {
    "name: \(name)\nkind: study word\nmeaning:\n  easy: \(meaning)\n  standard: \(meaning)\nsource: the test\nreviewed: no\n"
  }

  /// A number without a digit: numbers are facts.
  private static func letters(_ number: Int) -> String {
    "z" + String(number).map { String("abcdefghij".dropFirst($0.wholeNumberValue ?? 0).prefix(1)) }.joined()
  }
}
