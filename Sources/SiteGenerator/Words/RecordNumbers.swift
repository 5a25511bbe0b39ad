import TrialRecords

/// The numbers of a record, to which the words of a person are held.
enum RecordNumbers {
  /// A number of a text that the record does not have; nil if it has all of them.
  static func firstForeign(in text: String, record trial: Trial) -> String? {
    let known = numbers(in: texts(of: trial).joined(separator: "\n"))
    return order(in: text).first { !known.contains($0) }
  }

  private static func texts(of trial: Trial) -> [String] {
    let outcomes = trial.outcomes.primary + trial.outcomes.secondary + trial.outcomes.other
    let ages = [trial.eligibility.minimumAge, trial.eligibility.maximumAge].compactMap {
      $0.map { String($0.value.count) }
    }
    let dates = [
      trial.status.start, trial.status.primaryCompletion, trial.status.completion,
      trial.status.lastUpdatePosted,
    ]
    .compactMap { $0.map { DateWords.words($0.date.value) } }
    let people = trial.design.enrollment?.count.map { [String($0.value)] } ?? []
    let titles = [trial.identity.briefTitle, trial.identity.officialTitle, trial.identity.acronym].compactMap
    { $0?.value }
    return TrialTexts.all(trial) + outcomes.compactMap { $0.timeFrame?.value } + ages + dates + people
      + titles
      + trial.eligibility.listedCriteria.map(\.text.value) + [trial.id, String(trial.arms.count)]
      + trial.locations.compactMap { $0.facility?.value }
  }

  private static func numbers(in text: String) -> Set<String> { Set(order(in: text)) }

  /// The numbers in order, words for numbers too: "three" is 3. "One" and "first" say no number.
  private static func order(in text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "." || $0 == ",") }.compactMap { piece in
      if let word = words[piece.filter(\.isLetter)], !piece.contains(where: \.isNumber) { return word }
      let digits = piece.drop { !$0.isNumber }
      guard !digits.isEmpty else { return nil }
      var number = digits.prefix { $0.isNumber || $0 == "." || $0 == "," }.filter { $0 != "," }
      while number.last == "." { number.removeLast() }
      return number
    }
  }

  private static let words: [String: String] = [
    "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
    "ten": "10", "eleven": "11", "twelve": "12", "twice": "2", "half": "half",
  ]
}
