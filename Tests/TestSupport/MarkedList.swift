import Foundation

/// A list in a page of documentation that must say what the code says. It stands between two comments.
public enum MarkedList {
  /// The lines between `<!-- name: begin -->` and `<!-- name: end -->` of a file of the project, without the empty
  /// lines at both ends; nil if one of the comments is missing.
  public static func text(_ name: String, in path: String) throws -> String? {
    let file = try String(contentsOf: Folders.project.appending(path: path), encoding: .utf8)
    guard let begin = file.range(of: "<!-- \(name): begin -->"),
      let end = file.range(of: "<!-- \(name): end -->"), begin.upperBound <= end.lowerBound
    else { return nil }
    return file[begin.upperBound..<end.lowerBound].trimmingCharacters(in: .newlines)
  }
}
