import Diagnostics
import Foundation
import Testing

@testable import SiteGenerator

@Suite("Putting a site in its place")
struct PublishingTests {
  /// A new empty folder, removed afterwards.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "site-\(UUID().uuidString)").path
    try FolderFiles.makeFolder(folder)
    defer { FolderFiles.remove(folder) }
    try body(folder)
  }

  private func staging(_ target: String, inputs: [String] = []) -> (site: SiteStaging?, ids: [String]) {
    var findings: [Finding] = []
    let site = SiteStaging(target: target, inputs: inputs, findings: &findings)
    return (site, findings.map(\.id))
  }

  private func text(_ path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }

  @Test("The new site replaces the old one whole: a page that is gone is gone")
  func replaced() throws {
    try withFolder { folder in
      let target = folder + "/site"
      for name in ["old.html", "new.html"] {
        let site = try #require(staging(target).site)
        try site.write(Array(name.utf8), to: "trials/" + name)
        var findings: [Finding] = []
        #expect(site.publish(findings: &findings))
        #expect(findings == [])
      }
      #expect(text(target + "/trials/new.html") == "new.html")
      #expect(text(target + "/trials/old.html") == nil)
    }
  }

  @Test("Until it is published, and when it is given up, the old site is untouched")
  func untouched() throws {
    try withFolder { folder in
      let target = folder + "/site"
      var findings: [Finding] = []
      var first = staging(target).site
      try first?.write(Array("old".utf8), to: "index.html")
      #expect(first?.publish(findings: &findings) == true)
      first = nil
      let second = try #require(staging(target + "/../site").site)
      try second.write(Array("new".utf8), to: "index.html")
      #expect(text(target + "/index.html") == "old")
      second.discard()
      #expect(text(target + "/index.html") == "old")
      #expect(!FileManager.default.fileExists(atPath: second.folder))
    }
  }

  @Test("A folder with other files, or a file, is not replaced")
  func notOurs() throws {
    try withFolder { folder in
      try FolderFiles.write(Array("mine".utf8), to: folder + "/letters/letter.txt")
      #expect(staging(folder + "/letters").ids == [PublishingFinding.notOurFolder.rawValue])
      #expect(staging(folder + "/letters/letter.txt").ids == [PublishingFinding.notOurFolder.rawValue])
      #expect(text(folder + "/letters/letter.txt") == "mine")
    }
  }

  @Test("A folder that is or holds an input is refused; one beside it is not")
  func overInputs() throws {
    try withFolder { folder in
      let expected = [PublishingFinding.overInputs.rawValue]
      #expect(staging(folder, inputs: [folder]).ids == expected)
      #expect(staging(folder, inputs: [folder + "/Records"]).ids == expected)
      #expect(staging(folder + "/a/..", inputs: [folder + "/Records"]).ids == expected)
      #expect(staging(folder + "/site", inputs: [folder + "/site-records"]).ids == [])
    }
  }

  @Test("Two builds never write one site; the lock is free when the first has ended")
  func locked() throws {
    try withFolder { folder in
      let target = folder + "/site"
      let first = staging(target)
      #expect(first.ids == [])
      #expect(staging(target).ids == [PublishingFinding.locked.rawValue])
      withExtendedLifetime(first.site) {}
    }
    try withFolder { folder in
      #expect(staging(folder + "/site").ids == [])
      #expect(staging(folder + "/site").ids == [])
    }
  }

  @Test("A folder that cannot be made is a finding")
  func cannotWrite() throws {
    try withFolder { folder in
      try FolderFiles.write([], to: folder + "/file")
      #expect(staging(folder + "/file/below/site").ids == [PublishingFinding.cannotWrite.rawValue])
    }
  }

  @Test("Where two folders cannot be exchanged in one step, the old site stays and the new one is removed")
  func cannotExchange() throws {
    try withFolder { folder in
      let target = folder + "/site"
      var findings: [Finding] = []
      try FolderFiles.makeFolder(target)
      let site = try #require(staging(target).site)
      try site.write(Array("new".utf8), to: "index.html")
      #expect(!site.publish(findings: &findings) { _, _ in EXDEV })
      #expect(findings.map(\.id) == [PublishingFinding.cannotExchange.rawValue])
      #expect(text(target + "/index.html") == nil)
      #expect(!FileManager.default.fileExists(atPath: site.folder))
    }
  }
}
