import Foundation
import PlainLanguage
import TestSupport
import Testing

/// An extra check on machines that have textstat and real records; elsewhere it says that it is skipped.
@Suite struct TextstatAgreementTests {
  static let script = """
    import json, re, sys, textstat
    def protect(text):
        text = re.sub(r'(?<=\\d)\\.(?=\\d)', '', text)
        text = re.sub(r'\\be\\.g\\.', 'eg', text)
        text = re.sub(r'\\bi\\.e\\.', 'ie', text)
        return text.replace(':.', '.').replace(':', '.')
    texts = json.load(open(sys.argv[1]))
    print(json.dumps([[textstat.lexicon_count(t), textstat.sentence_count(t), textstat.flesch_kincaid_grade(t)]
                      for t in map(protect, texts)]))
    """

  @Test func gradesAgreeWithTextstatOnRealTexts() throws {
    let python = FileManager.default.homeDirectoryForCurrentUser.appending(
      path: ".cache/site-measure/bin/python")
    guard let folder = Folders.registryRecords, FileManager.default.fileExists(atPath: python.path) else {
      print("skipped: no textstat or no registry records here")
      return
    }
    let texts = try Self.texts(in: folder)
    let theirs = try Self.textstat(texts, python: python)
    let ours = texts.map { Readability.measure($0) }
    for (a, b) in zip(ours, theirs) {
      #expect(abs(Double(a.words) - b[0]) <= 1 + 0.01 * b[0])
      #expect(abs(Double(a.sentences) - b[1]) <= 1)
    }
    let off = zip(ours, theirs).map { abs($0.grade - $1[2]) }.sorted()
    print("grade: median off \(off[off.count / 2]), 95 % \(off[off.count * 95 / 100]), n \(off.count)")
    #expect(off[off.count / 2] <= 0.2)
    #expect(off[off.count * 95 / 100] <= 0.5)
  }

  /// The summary and criteria of each record, where that is 100 words or more.
  private static func texts(in folder: URL) throws -> [String] {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }.compactMap { file in
      let record = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
      let section = record?["protocolSection"] as? [String: Any]
      let summary = (section?["descriptionModule"] as? [String: Any])?["briefSummary"] as? String
      let criteria = (section?["eligibilityModule"] as? [String: Any])?["eligibilityCriteria"] as? String
      let text = [summary, criteria].compactMap { $0 }.joined(separator: ".\n")
      return text.split(separator: " ").count >= 100 ? text : nil
    }
  }

  private static func textstat(_ texts: [String], python: URL) throws -> [[Double]] {
    let input = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).json")
    defer { try? FileManager.default.removeItem(at: input) }
    try JSONSerialization.data(withJSONObject: texts).write(to: input)
    let process = Process()
    let output = Pipe()
    process.executableURL = python
    process.arguments = ["-c", script, input.path]
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONSerialization.jsonObject(with: data) as? [[Double]] ?? []
  }
}
