import CSystemCalls
import Diagnostics
import Foundation

/// The new site while it is being written, in a folder beside the target: readers see the old site until the one
/// step that exchanges the two, and a build that stops before leaves the old one as it is.
public struct SiteStaging: Sendable {
  /// Where the site will be.
  public let target: String
  /// Where it is being written.
  public let folder: String
  private let lock: SiteLock

  /// The file that says that a folder is a site of this program, with the version of its layout.
  public static let marker = ".plainspoken-site"

  /// Prepares the staging folder. Nil with a finding if the target is not ours to replace or is being written.
  ///
  /// - Parameters:
  ///   - target: the output folder.
  ///   - inputs: all folders and files that the build reads; the target may not be or hold one of them.
  public init?(target: String, inputs: [String], findings: inout [Finding]) {
    let resolved = FolderFiles.resolved(target)
    let place = SourcePosition(file: target)
    for input in inputs.map(FolderFiles.resolved) where input == resolved || input.hasPrefix(resolved + "/") {
      findings.append(
        Finding(
          PublishingFinding.overInputs, at: place, "The output folder holds \(input), which the build reads",
          fix: "name another folder with --output"))
      return nil
    }
    guard Self.isOurs(resolved) else {
      findings.append(
        Finding(
          PublishingFinding.notOurFolder, at: place,
          "The output folder holds files that plainspoken did not write",
          fix: "name another folder with --output, or empty this one"))
      return nil
    }
    let parent = URL(filePath: resolved).deletingLastPathComponent().path
    let name = URL(filePath: resolved).lastPathComponent
    do {
      try FolderFiles.makeFolder(parent)
      guard let lock = try SiteLock(path: parent + "/." + name + ".lock") else {
        findings.append(
          Finding(
            PublishingFinding.locked, at: place, "Another build is writing this site",
            fix: "wait until it has ended"))
        return nil
      }
      self.lock = lock
      self.target = resolved
      folder = parent + "/." + name + ".new"
      FolderFiles.remove(folder)
      try FolderFiles.makeFolder(folder)
      try FolderFiles.write(Array("1\n".utf8), to: folder + "/" + Self.marker)
    } catch {
      findings.append(Self.finding(for: error, target: target))
      return nil
    }
  }

  /// Writes a file of the new site. `path` is relative to the site.
  public func write(_ bytes: [UInt8], to path: String) throws {
    try FolderFiles.write(bytes, to: folder + "/" + path)
  }

  /// Adds bytes to the end of a file of the new site.
  func append(_ bytes: some Sequence<UInt8>, to path: String) throws {
    try FolderFiles.append(Array(bytes), to: folder + "/" + path)
  }

  /// A file of the new site; nil if it is not there.
  func bytes(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: folder + "/" + path).map { Array($0) }
  }

  /// Takes a file or folder out of the new site.
  func remove(_ path: String) { FolderFiles.remove(folder + "/" + path) }

  /// Puts the new site in the place of the old one, in one step and durably. Returns false with a finding if not.
  public func publish(findings: inout [Finding]) -> Bool {
    publish(findings: &findings) { plainspoken_exchange($0, $1) }
  }

  /// `exchange` swaps two paths and returns 0 or the system's number of the error.
  func publish(findings: inout [Finding], exchange: (String, String) -> Int32) -> Bool {
    do {
      try syncAll(folder)
      if access(target, F_OK) != 0 {
        if rename(folder, target) != 0 { throw SystemError(target) }
      } else {
        let code = exchange(folder, target)
        if code != 0 {
          findings.append(
            Finding(
              PublishingFinding.cannotExchange, at: SourcePosition(file: target),
              "The new site could not be put in its place: \(SystemError(target, code).reason)",
              fix: "name an output folder on an ordinary disk with --output"))
          discard()
          return false
        }
      }
      try syncAll(URL(filePath: target).deletingLastPathComponent().path)
      FolderFiles.remove(folder)
      return true
    } catch {
      findings.append(Self.finding(for: error, target: target))
      discard()
      return false
    }
  }

  /// Forgets the new site; the old one was never touched.
  public func discard() { FolderFiles.remove(folder) }

  private func syncAll(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(path) }
    defer { close(descriptor) }
    let code = plainspoken_sync_file_system(descriptor)
    if code != 0 { throw SystemError(path, code) }
    if fsync(descriptor) != 0 { throw SystemError(path) }
  }

  private static func isOurs(_ path: String) -> Bool {
    var info = stat()
    guard lstat(path, &info) == 0 else { return true }
    guard info.st_mode & S_IFMT == S_IFDIR,
      let names = try? FileManager.default.contentsOfDirectory(atPath: path)
    else { return false }
    return names.isEmpty || names.contains(marker)
  }

  /// The finding for a failure to write.
  public static func finding(for error: any Error, target: String) -> Finding {
    let failure = error as? SystemError
    return Finding(
      PublishingFinding.cannotWrite, at: SourcePosition(file: failure?.path ?? target),
      "The new site could not be written: \(failure?.reason ?? "\(error)")",
      fix: "make room on the disk or name a folder that you may write with --output")
  }
}
