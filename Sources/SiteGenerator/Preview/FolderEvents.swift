#if canImport(Glibc)
  import Glibc
#endif

/// What the system reports of folders: on Linux the paths below them that changed (inotify). Elsewhere it reports
/// nothing, and `WatchedFiles` finds all by looking.
final class FolderEvents {
  /// What was reported since the last question.
  struct Report {
    /// Files that were saved, came or went, and folders of which that is true.
    var paths: Set<String> = []
    /// Whether reports were lost, so that only looking helps.
    var isCut = false
  }

  #if canImport(Glibc)
    private let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    private var folders: [Int32: String] = [:]
    private var buffer = [UInt8](repeating: 0, count: 65_536)
    private static let kinds =
      IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF

    /// Whether the system reports anything.
    var isActive: Bool { descriptor >= 0 }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Reports what happens right in a folder from now on.
    func watch(_ folder: String) {
      let watch = inotify_add_watch(descriptor, folder, UInt32(Self.kinds))
      if watch >= 0 { folders[watch] = folder }
    }

    /// What was reported since the last question.
    func report() -> Report {
      var report = Report()
      guard isActive else { return report }
      while true {
        let count = read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return report }
        take(buffer[..<count], into: &report)
      }
    }

    private func take(_ bytes: ArraySlice<UInt8>, into report: inout Report) {
      let head = MemoryLayout<inotify_event>.size
      var at = 0
      bytes.withUnsafeBytes { raw in
        while at + head <= raw.count {
          let watch = raw.loadUnaligned(fromByteOffset: at, as: Int32.self)
          let mask = Int(raw.loadUnaligned(fromByteOffset: at + 4, as: UInt32.self))
          let length = Int(raw.loadUnaligned(fromByteOffset: at + 12, as: UInt32.self))
          let name = raw[(at + head)..<min(at + head + length, raw.count)].prefix { $0 != 0 }
          take(watch, mask, String(decoding: name, as: UTF8.self), into: &report)
          at += head + length
        }
      }
    }

    private func take(_ watch: Int32, _ mask: Int, _ name: String, into report: inout Report) {
      if mask & Int(IN_Q_OVERFLOW) != 0 { report.isCut = true }
      guard let folder = folders[watch] else { return }
      if mask & Int(IN_IGNORED) != 0 { folders[watch] = nil }
      if mask & Int(IN_MOVE_SELF) != 0 { inotify_rm_watch(descriptor, watch) }
      // A file that was only made is reported when it is written.
      if mask & Int(IN_CREATE) != 0, mask & Int(IN_ISDIR) == 0 { return }
      report.paths.insert(name.isEmpty ? folder : folder + "/" + name)
    }
  #else
    var isActive: Bool { false }
    func watch(_ folder: String) {}
    func report() -> Report { Report() }
  #endif
}
