import Diagnostics
import Foundation
import PlainLanguage
import TestSupport
import Testing
import TrialRecords

@testable import SiteGenerator

@Suite("Files to start from")
struct FileStarterTests {
  private func findings(_ folder: EditorFolder, of file: String) -> [Finding] {
    var findings: [Finding] = []
    _ = EditorialLoader.load(folder.settings, findings: &findings)
    return findings.filter { $0.position.file.hasSuffix(file) }
  }

  @Test("A new term says line by line what is left, and is right when that is filled in")
  func term() throws {
    try EditorFolder.with { folder in
      let started = folder.starter.term("Zyxitis")
      #expect(started.paths == [folder.path + "/Glossary/en/terms/zyxitis.yml"])
      #expect(
        Set(started.findings.map(\.headline)) == [
          "\"kind\" is empty", "\"source\" is empty", "\"easy\" is empty", "\"standard\" is empty",
        ])
      #expect(started.findings.allSatisfy { $0.id == "yaml-missing-key" && $0.position.line > 3 })
      let file = "Glossary/en/terms/zyxitis.yml"
      try folder.replace("kind:\n", with: "kind: disease\n", in: file)
      try folder.replace("  easy:\n", with: "  easy: The zyx is sore.\n", in: file)
      try folder.replace("  standard:\n", with: "  standard: The zyx is red and sore.\n", in: file)
      try folder.replace("source:\n", with: "source: MedlinePlus\n", in: file)
      #expect(findings(folder, of: file) == [])
    }
  }

  @Test(
    "A short form also asks for its full form, and odd names keep their signs",
    arguments: ["ZYX", "6-ZP: β", "\"q\""])
  func oddNames(_ name: String) throws {
    try EditorFolder.with { folder in
      let started = folder.starter.term(name)
      #expect(started.isWritten)
      #expect(
        started.findings.contains { $0.headline == "\"spelled-out\" is empty" }
          == (name.count(where: \.isUppercase) > 1))
      let text = try folder.text(try #require(started.paths.first))
        .replacing("kind:\n", with: "kind: disease\n").replacing("source:\n", with: "source: a\n")
        .replacing("easy:\n", with: "easy: A thing.\n").replacing("standard:\n", with: "standard: A thing.\n")
        .replacing("spelled-out:\n", with: "spelled-out: zed yard xylophone\n")
      var findings: [Finding] = []
      let file = GlossaryFile(path: "a.yml", slug: "a", text: text)
      #expect(GlossaryLoader.load([file], findings: &findings).terms.map(\.name) == [name], "\(findings)")
    }
  }

  @Test("A word that is explained already, by any of its forms, is not started again")
  func knownTerm() throws {
    try EditorFolder.with { folder in
      for name in ["MRI", "leukemia", "FOLFIRI"] {
        let started = folder.starter.term(name)
        #expect(started.findings.map(\.id) == [StarterFinding.knownTerm.rawValue], "\(name)")
        #expect(!started.isWritten)
      }
    }
  }

  @Test("A name that cannot be part of an address is refused", arguments: ["", "!!!", "字", "../..", "."])
  func badNames(_ name: String) throws {
    try EditorFolder.with { folder in
      for started in [folder.starter.term(name), folder.starter.wording(name), folder.starter.record(name)] {
        #expect(started.findings.map(\.id) == [StarterFinding.badName.rawValue])
      }
      #expect(
        folder.starter.edition(NewEdition(audience: name, level: "easy")).findings.map(\.id) == [
          "new-bad-name"
        ])
    }
  }

  @Test("Names become small letters, digits and single hyphens")
  func slugs() {
    #expect(FileSlug.of("Crohn's disease") == "crohns-disease")
    #expect(FileSlug.of("  CAR-T / cell ") == "car-t-cell")
    #expect(FileSlug.of("Sjögren") == "sjogren")
    #expect(FileSlug.of("../../etc/passwd") == "etc-passwd")
    #expect(FileSlug.of(String(repeating: "a", count: 81)) == nil)
  }

  @Test("What a person wrote is never written over")
  func exists() throws {
    try EditorFolder.with { folder in
      for file in ["Glossary/en/terms/zyx.yml", "Glossary/en/wording/zyx.yml", "Records/zyx.yml"] {
        try folder.write("# mine", to: file)
      }
      for started in [
        folder.starter.term("Zyx"), folder.starter.wording("zyx"), folder.starter.record("Zyx"),
      ] {
        #expect(started.findings.map(\.id) == [StarterFinding.exists.rawValue])
        #expect(!started.isWritten)
      }
      #expect(try folder.text("Glossary/en/terms/zyx.yml") == "# mine")
      #expect(!folder.isThere("Records/zyx.yaml"))
    }
  }

  @Test("A folder that is not there is said")
  func unwritable() throws {
    try EditorFolder.with { folder in
      try FileManager.default.removeItem(atPath: folder.path + "/Records")
      #expect(folder.starter.record("zyx").findings.map(\.id) == [StarterFinding.unwritable.rawValue])
    }
  }

  @Test("A new file of wordings says what is left, and is right when that is filled in")
  func wording() throws {
    try EditorFolder.with { folder in
      let started = folder.starter.wording("Zyx")
      #expect(Set(started.findings.map(\.id)) == ["wording-empty", "wording-unknown-kind"])
      let file = "Glossary/en/wording/zyx.yml"
      try folder.replace("from: []", with: "from: [zyx inflammation]", in: file)
      try folder.replace("    to:\n", with: "    to: sore zyx\n", in: file)
      try folder.replace("    is:\n", with: "    is: thing\n", in: file)
      #expect(findings(folder, of: file) == [])
    }
  }
}
