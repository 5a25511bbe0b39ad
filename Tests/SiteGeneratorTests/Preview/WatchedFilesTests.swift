import Foundation
import Testing

@testable import SiteGenerator

@Suite("The watch over files")
struct WatchedFilesTests {
  /// With reports of the system, and by looking alone.
  @Test("sees files that are saved, come, go and are renamed over", arguments: [false, true])
  func changes(_ all: Bool) throws {
    let folder = try Self.folder()
    defer { FolderFiles.remove(folder) }
    var files = WatchedFiles([folder + "/in"])
    #expect(files.changes(all: all).isEmpty)
    try Self.save("longer", folder + "/in/a.md")
    #expect(files.changes(all: all) == [folder + "/in/a.md"])
    try Self.save("b", folder + "/in/b.md")
    #expect(files.changes(all: all) == [folder + "/in/b.md"])
    try Self.save("other", folder + "/c.md")
    rename(folder + "/c.md", folder + "/in/a.md")
    #expect(files.changes(all: all) == [folder + "/in/a.md"])
    try FileManager.default.removeItem(atPath: folder + "/in/b.md")
    #expect(files.changes(all: all) == [folder + "/in/b.md"])
    try FolderFiles.makeFolder(folder + "/in/new")
    _ = files.changes(all: all)
    try Self.save("d", folder + "/in/new/d.md")
    #expect(files.changes(all: all) == [folder + "/in/new/d.md"])
    #expect(files.changes(all: all).isEmpty)
  }

  @Test("sees a folder that goes and comes back")
  func folders() throws {
    let folder = try Self.folder()
    defer { FolderFiles.remove(folder) }
    var files = WatchedFiles([folder + "/in"])
    rename(folder + "/in", folder + "/away")
    #expect(files.changes(all: false) == [folder + "/in", folder + "/in/a.md"])
    #expect(files.count == 0)
    rename(folder + "/away", folder + "/in")
    #expect(files.changes(all: false) == [folder + "/in", folder + "/in/a.md"])
    try Self.save("again longer", folder + "/in/a.md")
    #expect(files.changes(all: false) == [folder + "/in/a.md"])
  }

  @Test("passes over hidden files and those that editors keep beside a file")
  func others() throws {
    let folder = try Self.folder()
    defer { FolderFiles.remove(folder) }
    var files = WatchedFiles([folder + "/in"])
    for name in [".a.md.swp", "a.md~", "#a.md#", ".hidden.md"] { try Self.save("x", folder + "/in/" + name) }
    #expect(files.changes(all: true).isEmpty)
  }

  private static func folder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "watch-\(UUID().uuidString)").path
    try FolderFiles.makeFolder(folder + "/in")
    try save("a", folder + "/in/a.md")
    return folder
  }

  private static func save(_ text: String, _ path: String) throws {
    try FolderFiles.write(Array(text.utf8), to: path)
  }
}
