/// Two texts that are alike, cut to where they differ, so that a reader of a line sees what changed.
struct Difference {
  /// What it was, with a few words around.
  let was: String
  /// What it is now.
  let now: String

  /// The most signs of each of them.
  private static let most = 160
  /// The words before the first difference.
  private static let before = 4

  init(_ was: String, _ now: String) {
    guard was.count > Self.most || now.count > Self.most else {
      (self.was, self.now) = (was, now)
      return
    }
    let one = was.split(separator: " ", omittingEmptySubsequences: false)
    let other = now.split(separator: " ", omittingEmptySubsequences: false)
    let same = zip(one, other).prefix { $0 == $1 }.count
    let start = max(0, same - Self.before)
    self.was = Self.cut(one, from: start)
    self.now = Self.cut(other, from: start)
  }

  private static func cut(_ words: [Substring], from start: Int) -> String {
    (start > 0 ? "… " : "") + words.dropFirst(start).joined(separator: " ").shortened(to: most)
  }

  /// How many of the words of both are shared, 0 to 1 (Jaccard 1901).
  static func alike(_ one: String, _ other: String) -> Double {
    let first = words(one)
    let second = words(other)
    let all = first.union(second).count
    return all == 0 ? 0 : Double(first.intersection(second).count) / Double(all)
  }

  private static func words(_ text: String) -> Set<Substring> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber })
  }
}
