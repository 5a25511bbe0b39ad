import Foundation

/// Keeps two builds from writing the same site. The lock of a program that has ended is free.
final class SiteLock: Sendable {
  private let descriptor: Int32

  /// Nil if another program holds it.
  init?(path: String) throws {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw SystemError(path) }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      close(descriptor)
      return nil
    }
  }

  deinit { close(descriptor) }
}
