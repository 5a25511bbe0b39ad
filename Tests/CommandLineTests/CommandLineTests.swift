import Foundation
import TestSupport
import Testing

@testable import plainspoken

@Suite("The program as a person runs it", .serialized)
struct CommandLineTests {
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "cli-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  private func study(_ id: String, status: String = "RECRUITING") -> String {
    """
    {"protocolSection":{"identificationModule":{"nctId":"\(id)","briefTitle":"A study of a new pill"},\
    "statusModule":{"overallStatus":"\(status)"},"eligibilityModule":{"eligibilityCriteria":\
    "Inclusion Criteria:\\n\\n* Age 18 years or older\\n* QTcF < 450 ms","minimumAge":"18 Years","sex":"ALL"},\
    "conditionsModule":{"conditions":["Migraine"]}}}
    """
  }

  @Test("A build ends with 0 and says which file to open; its pages are there")
  func build() throws {
    try withFolder { folder in
      try study("NCT00000001").write(toFile: folder + "/a.json", atomically: true, encoding: .utf8)
      let run = try Program.run(["build", "--records", folder + "/a.json", "--output", folder + "/site"])
      #expect(run.exitCode == 0, "\(run.errors)")
      #expect(run.errors.contains("Published 1 trial"))
      #expect(run.errors.contains(folder + "/site/index.html"))
      #expect(FileManager.default.fileExists(atPath: folder + "/site/trials/nct00000001/index.html"))
    }
  }

  @Test("Another time zone, another language and another number of jobs make the same bytes")
  func sameBytes() throws {
    try withFolder { folder in
      for number in 1...3 {
        let file = folder + "/\(number).json"
        try study("NCT0000000\(number)").write(toFile: file, atomically: true, encoding: .utf8)
      }
      let places = [("a", "Pacific/Kiritimati", "C", "1"), ("b", "America/Adak", "de_DE.UTF-8", "7")]
      for (name, zone, language, jobs) in places {
        let run = try Program.run(
          ["build", "--records", folder, "--output", folder + "-\(name)", "--jobs", jobs],
          environment: ["TZ": zone, "LANG": language, "LC_ALL": language])
        #expect(run.exitCode == 0, "\(run.errors)")
      }
      defer {
        for (name, _, _, _) in places { try? FileManager.default.removeItem(atPath: folder + "-\(name)") }
      }
      let trees = try places.map { try FileTree.bytes(folder + "-\($0.0)") }
      #expect(trees[0].count > 20)
      #expect(trees[0] == trees[1])
    }
  }

  @Test("An error ends with 1, is placed and explained, and nothing is written")
  func broken() throws {
    try withFolder { folder in
      let text = study("NCT00000001", status: "RECRUTING")
      try text.write(toFile: folder + "/a.json", atomically: true, encoding: .utf8)
      let run = try Program.run(["build", "--records", folder, "--output", folder + "/../site-\(UUID())"])
      #expect(run.exitCode == 1)
      #expect(run.errors.contains("a.json:1:"))
      #expect(run.errors.contains("[record-unknown-code]"))
      #expect(run.errors.contains("= fix: "))
      #expect(run.errors.contains("Nothing was published"))
      let check = try Program.run(["check", "--records", folder, "--format", "json"])
      #expect(check.exitCode == 1)
      let found = try #require(
        try JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [[String: Any]])
      let error = try #require(found.first { $0["id"] as? String == "record-unknown-code" })
      #expect(error["severity"] as? String == "error")
      #expect(error["line"] as? Int == 1)
    }
  }

  @Test("A file of settings that is not there is named")
  func settings() throws {
    let run = try Program.run(["check", "--config", "nowhere.yml"])
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("nowhere.yml"))
    #expect(run.errors.contains("[\(ConsoleFinding.noSettings.rawValue)]"))
  }

  @Test("A wrong call ends with 64 and says what would be right")
  func wrongCall() throws {
    for arguments in [["bulid"], ["build", "--jobs", "many"], ["build", "--format", "xml"], ["explain"]] {
      let run = try Program.run(arguments)
      #expect(run.exitCode == 64, "\(arguments)")
      #expect(run.errors.contains("Usage:"), "\(arguments)")
    }
    let run = try Program.run(["explain", "record-unknown-cod"])
    #expect(run.exitCode == 64)
    #expect(run.errors.contains("Did you mean \"record-unknown-code\"?"))
  }

  @Test("Each finding is explained")
  func explain() throws {
    let run = try Program.run(["explain", "criteria-misfiled"])
    #expect(run.exitCode == 0)
    #expect(run.output.hasPrefix("criteria-misfiled (note)\n\n"))
  }
}

/// A folder's files with their bytes.
enum FileTree {
  static func bytes(_ folder: String) throws -> [String: Data] {
    var tree: [String: Data] = [:]
    for case let path as String in try #require(FileManager.default.enumerator(atPath: folder)) {
      if let data = try? Data(contentsOf: URL(filePath: folder + "/" + path)) { tree[path] = data }
    }
    return tree
  }
}
