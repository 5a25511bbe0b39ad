/// Reads days of a cycle: "on days 1, 8 and 15 of each cycle", "day 2 or 3 of cycle 3", "D1-D5".
enum ScheduleDays {
  private static let dayWords: Set<String> = ["day", "days", "d"]
  private static let lead: Set<String> = ["on", "at", "from", "the", "for"]
  private static let cycleWords: Set<String> = ["cycle", "cycles", "course", "courses", "c"]

  /// The rule and the place after it.
  static func read(_ tokens: [ScheduleToken], from start: Int) -> (SchedulePiece, Int)? {
    var cursor = ScheduleCursor(tokens, at: start)
    while cursor.takeAny(lead) != nil {}
    guard cursor.takeAny(dayWords) != nil else { return nil }
    _ = cursor.take(".")
    guard let (days, isChoice) = list(&cursor, words: dayWords), days.allSatisfy({ $0 > 0 }) else {
      return nil
    }
    let cycles = cycles(&cursor)
    return (.days(DayRule(days, isChoice: isChoice, cycles: cycles)), cursor.index)
  }

  /// "cycles 1, 3 and 5", "for cycles 1-6", as a piece of its own.
  static func readCycles(_ tokens: [ScheduleToken], from start: Int) -> (SchedulePiece, Int)? {
    var cursor = ScheduleCursor(tokens, at: start)
    cursor.takeAny(["for", "in", "during", "of", "on"])
    guard cursor.takeAny(cycleWords.subtracting(["c"])) != nil,
      let (numbers, isChoice) = list(&cursor, words: cycleWords), !isChoice
    else { return nil }
    return (.cycleNumbers(numbers), cursor.index)
  }

  private static func cycles(_ cursor: inout ScheduleCursor) -> [Int]? {
    var ahead = cursor
    _ = ahead.take(",")
    guard ahead.takeAny(["of", "in", "during", "for"]) != nil, ahead.takeAny(cycleWords) != nil,
      let (numbers, isChoice) = list(&ahead, words: cycleWords), !isChoice
    else { return nil }
    cursor = ahead
    return numbers
  }

  /// "1, 8 and 15", "1-3", "1-4 and 11-14", "2 or 3", the word repeated or not. Ascending, else nil.
  static func list(_ cursor: inout ScheduleCursor, words: Set<String>) -> ([Int], isChoice: Bool)? {
    var numbers: [Int] = []
    var isChoice = false
    guard var end = range(&cursor, words, into: &numbers) else { return nil }
    while true {
      var ahead = cursor
      ahead.index = end
      let comma = ahead.take(",")
      let word = ahead.takeAny(["and", "&", "or", "+"])
      guard comma || word != nil else { break }
      ahead.takeAny(["on"])
      guard let next = range(&ahead, words, into: &numbers), numbers.count < 400 else { break }
      if word == "or" { isChoice = true }
      end = next
    }
    cursor.index = end
    let isAscending = zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
    return isAscending && (!isChoice || numbers.count == 2) ? (numbers, isChoice) : nil
  }

  /// One number or one range; nil if the number belongs to something else ("8 mg", "2 weeks").
  private static func range(
    _ cursor: inout ScheduleCursor, _ words: Set<String>, into numbers: inout [Int]
  ) -> Int? {
    var ahead = cursor
    ahead.takeAny(words)
    guard let low = ahead.number()?.whole else { return nil }
    ahead.index += 1
    var high: Int?
    if ahead.takeAny(["-", "to", "through", "~"]) != nil {
      ahead.takeAny(words)
      guard let number = ahead.number()?.whole, number > low, number - low < 400 else { return nil }
      ahead.index += 1
      high = number
    }
    if let next = ahead.literal(), isMeasure(next, after: ahead) { return nil }
    numbers += Array(low...(high ?? low))
    return ahead.index
  }

  private static func isMeasure(_ word: String, after cursor: ScheduleCursor) -> Bool {
    if DoseReader.units[word] != nil || ["times", "cycles", "doses", "%", "x", "*"].contains(word) {
      return true
    }
    if word == "-", cursor.number(1) != nil { return true }
    return TimeUnit.named(word) != nil && !(word == "d" && cursor.number(1) != nil)
  }
}
