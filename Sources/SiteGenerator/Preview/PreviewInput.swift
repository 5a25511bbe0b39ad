/// Which of the watched files pages are made from.
enum PreviewInput {
  private static let endings: Set<Substring> = [
    "md", "yml", "yaml", "html", "css", "js", "svg", "png", "json", "jsonl", "ndjson",
  ]

  /// Whether a page could be made from a path: a folder, or a file of a kind that editors write.
  static func mayChangePages(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    guard name != "README.md", let ending = name.split(separator: ".").last else { return false }
    return ending == name || endings.contains(ending)
  }
}
