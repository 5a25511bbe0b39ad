/// Lines that belong together, and lines that do not.
enum LineJoiner {
  /// A sentence that was wrapped over several lines is one line again.
  static func joinWrapped(_ lines: [String]) -> [String] {
    var joined: [String] = []
    for line in lines {
      if let last = joined.last, goesOn(last, line) {
        joined[joined.count - 1] = last + " " + line
      } else {
        joined.append(line)
      }
    }
    return joined
  }

  /// Whether the second line goes on with the sentence of the first, which is long enough to have been wrapped.
  private static func goesOn(_ first: String, _ second: String) -> Bool {
    guard let end = first.last, let start = second.unicodeScalars.first else { return false }
    guard first.utf8.count >= 60, !".;:!?".contains(end) else { return false }
    return start.properties.isLowercase && TextLabel.read(second) == nil
  }

  /// The lines of an item, cut where a line has a bullet or number of its own.
  static func splitAtBullets(_ lines: [String]) -> [String] {
    var parts: [String] = []
    for (i, line) in lines.enumerated() {
      if i > 0, TextLabel.read(line) == nil, let last = parts.last {
        parts[parts.count - 1] = last + " " + line
      } else {
        parts.append(line)
      }
    }
    return parts
  }
}
