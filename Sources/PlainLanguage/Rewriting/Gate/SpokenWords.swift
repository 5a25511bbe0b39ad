/// A text as it is heard: lower-case words, and where a phrase ends.
enum SpokenWords {
  /// Stands for a mark that ends a phrase.
  static let end = "|"

  static func words(_ text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber || "-'’/.,:()".contains($0)) }.flatMap(parted)
  }

  /// A word without the marks at its ends; a mark that ends a phrase stands as a word of its own.
  private static func parted(_ word: Substring) -> [String] {
    let core = word.drop { "(".contains($0) }
    guard let last = core.lastIndex(where: { !".,:)".contains($0) }) else { return [end] }
    let inner = String(core[...last])
    // "Type A" ends well, "a" does not.
    return (word.first == "(" ? [end] : []) + [inner == "A" ? inner : inner.lowercased()]
      + (core[last...].count > 1 ? [end] : [])
  }
}
