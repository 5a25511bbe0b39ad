/// How hard a text is to read, as numbers that anyone can recompute.
///
/// The counts follow textstat 0.7.8, with which finished pages are measured: a sentence of one or two words is
/// not counted, a full stop between digits or in "e.g." ends nothing, a colon ends a sentence, and a word with
/// a hyphen or a slash is one word.
public enum Readability {
  /// The counts of one text. A line break does not end a sentence.
  public static func measure(_ text: String) -> ReadingMeasure {
    var scanner = ReadingScanner()
    scanner.scan(text)
    return scanner.finish()
  }

  /// The counts of the blocks of a page together: a block that ends without a mark ends as a sentence.
  public static func measure(blocks: [String]) -> ReadingMeasure {
    var scanner = ReadingScanner()
    for block in blocks {
      scanner.scan(block)
      scanner.endSentence()
      scanner.endWord()
    }
    return scanner.finish()
  }

  /// The words of three syllables or more, in order and lower case, each as often as it stands there.
  public static func hardWords(in text: String) -> [String] {
    var scanner = ReadingScanner(collectsHardWords: true)
    scanner.scan(text)
    scanner.endWord()
    return scanner.hardWords
  }

  /// The syllables of one word; letters other than a to z count as what they look like.
  public static func syllables(of word: String) -> Int {
    measure(word).syllables
  }
}
