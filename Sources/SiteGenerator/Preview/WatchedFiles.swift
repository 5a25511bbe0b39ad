import Foundation

/// The files below some paths, and which of them changed. The system's reports make it quick; looking at the files in
/// turn finds what the system does not report (network drives, other systems than Linux).
struct WatchedFiles {
  private let roots: [String]
  private let events = FolderEvents()
  private var stamps: [String: FileStamp] = [:]
  private var children: [String: Set<String>] = [:]
  /// The files in the order in which they are looked at in turn, and whose turn it is.
  private var turns: [String] = []
  private var turn = 0
  private var changed: Set<String> = []
  private static let deepest = 16

  /// Looks at everything once.
  init(_ roots: [String]) {
    self.roots = roots
    for root in roots { check(root) }
    changed = []
  }

  /// How many files and folders there are.
  var count: Int { stamps.count }

  /// What changed, came or went since the last question: paths as they begin in the roots. With `all`, every file is
  /// looked at; else those that the system names and a few others.
  mutating func changes(all: Bool) -> Set<String> {
    let report = events.report()
    for path in report.paths.sorted() where isWatched(path) { check(path, isReported: true) }
    for root in roots { check(root) }
    lookAtSome(all || report.isCut ? .max : events.isActive ? 20 : 500)
    defer { changed = [] }
    return changed
  }

  private mutating func lookAtSome(_ most: Int) {
    if turn >= turns.count { (turns, turn) = (Array(stamps.keys), 0) }
    let end = turn + min(most, turns.count - turn)
    for path in turns[turn..<end] { check(path) }
    turn = end
  }

  /// Hidden files, and those that editors keep beside a file, are none of ours.
  private func isWatched(_ path: String) -> Bool { roots.contains(path) || Self.isOwn(path) }

  private static func isOwn(_ path: String) -> Bool {
    let name = path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...]
    return !name.hasPrefix(".") && !name.hasSuffix("~") && !name.hasSuffix(".swp") && !name.hasPrefix("#")
  }

  private mutating func check(_ path: String, isReported: Bool = false, depth: Int = 0) {
    let old = stamps[path]
    guard let new = FileStamp(path) else { return forget(path) }
    stamps[path] = new
    if new.isFolder {
      if new != old || isReported { list(path, isOther: !(old?.isSamePlace(new) ?? false), depth: depth) }
    } else if new != old || isReported {
      changed.insert(path)
    }
  }

  private mutating func list(_ folder: String, isOther: Bool, depth: Int) {
    guard depth < Self.deepest else { return }
    if isOther {
      events.watch(folder)
      changed.insert(folder)
    }
    let old = children[folder] ?? []
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let new = Set(names.map { folder + "/" + $0 }.filter(Self.isOwn))
    children[folder] = new
    for path in old.subtracting(new) { forget(path) }
    for path in isOther ? new : new.subtracting(old) { check(path, depth: depth + 1) }
  }

  private mutating func forget(_ path: String) {
    guard stamps.removeValue(forKey: path) != nil else { return }
    changed.insert(path)
    for child in children.removeValue(forKey: path) ?? [] { forget(child) }
  }
}
