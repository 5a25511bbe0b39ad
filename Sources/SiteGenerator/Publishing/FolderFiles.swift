import Foundation

/// Writing files and folders with every error reported.
enum FolderFiles {
  /// Makes a folder and the folders above it.
  static func makeFolder(_ path: String) throws {
    if mkdir(path, 0o755) == 0 { return }
    if errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw SystemError(path)
    }
    try makeFolder(String(path[..<slash]))
    if mkdir(path, 0o755) != 0 && errno != EEXIST { throw SystemError(path) }
  }

  /// Writes a new file whole.
  static func write(_ bytes: [UInt8], to path: String) throws {
    var descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    if descriptor < 0, errno == ENOENT, let slash = path.lastIndex(of: "/") {
      try makeFolder(String(path[..<slash]))
      descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    }
    guard descriptor >= 0 else { throw SystemError(path) }
    do {
      try writeAll(bytes, to: descriptor, path: path)
    } catch {
      _ = close(descriptor)
      throw error
    }
    if close(descriptor) != 0 { throw SystemError(path) }
  }

  /// Adds bytes to the end of a file, which is made if it is not there.
  static func append(_ bytes: [UInt8], to path: String, durably: Bool = false) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw SystemError(path) }
    defer { close(descriptor) }
    try writeAll(bytes, to: descriptor, path: path)
    if durably, fsync(descriptor) != 0 { throw SystemError(path) }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32, path: String) throws {
    try bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let count = Foundation.write(
          descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
        if count < 0 {
          if errno == EINTR { continue }
          throw SystemError(path)
        }
        offset += count
      }
    }
  }

  /// Removes a folder with all that is in it; one that is not there is no error.
  static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

  /// The path without `.`, `..` and links.
  static func resolved(_ path: String) -> String {
    URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }
}
