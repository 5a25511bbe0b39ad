/// Reads the bytes of a text once and counts; no copies of words, no patterns.
struct ReadingScanner {
  private(set) var hardWords: [String] = []
  private let collectsHardWords: Bool
  private var measure = ReadingMeasure()
  private var word: [UInt8] = []
  private var sentenceWords = 0
  private var wordIsInSentence = false
  private var shortSentences = 0

  init(collectsHardWords: Bool = false) {
    self.collectsHardWords = collectsHardWords
    word.reserveCapacity(64)
  }

  mutating func scan(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var place = 0
      while place < bytes.count {
        place += bytes[place] < 0x80 ? readASCII(bytes, place) : readWide(bytes, place)
      }
    }
  }

  mutating func finish() -> ReadingMeasure {
    endSentence()
    endWord()
    if measure.words > 0 && measure.sentences == 0 { measure.sentences = 1 }
    return measure
  }

  /// A sentence of one or two words is part of the words but not of the sentences.
  mutating func endSentence() {
    if wordIsInSentence { sentenceWords += 1 }
    if sentenceWords > 2 { measure.sentences += 1 }
    measure.longestSentence = max(measure.longestSentence, sentenceWords)
    sentenceWords = 0
    wordIsInSentence = false
  }

  mutating func endWord() {
    guard !word.isEmpty else { return }
    if wordIsInSentence { sentenceWords += 1 }
    wordIsInSentence = false
    let syllables = SyllableCounter.count(word)
    measure.words += 1
    measure.syllables += syllables
    if syllables > 2 {
      measure.hardWords += 1
      if collectsHardWords { hardWords.append(String(decoding: word, as: UTF8.self)) }
    }
    word.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ byte: UInt8) {
    word.append(byte)
    wordIsInSentence = true
  }

  private mutating func readASCII(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    let byte = bytes[place]
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): append(byte | 0x20)
    case UInt8(ascii: " "), 9...13, 28...31: endWord()
    case UInt8(ascii: "."): if !ReadingDots.joins(bytes, place) { endSentence() }
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): endSentence()
    case UInt8(ascii: "'"): if ReadingDots.contracts(bytes, place) { word.append(byte) }
    default: break
    }
    return 1
  }

  private mutating func readWide(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    let length = bytes[place] < 0xE0 ? 2 : bytes[place] < 0xF0 ? 3 : 4
    let end = min(place + length, bytes.count)
    guard let scalar = String(decoding: bytes[place..<end], as: UTF8.self).unicodeScalars.first else {
      return length
    }
    if scalar.properties.isWhitespace {
      endWord()
    } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      append(SyllableCounter.plainLetter(of: scalar))
    }
    return length
  }
}
