import CommonMark
import TrialRecords

/// The words for one value, with the ways to the numbers in it.
struct ResultValue {
  let row: ResultRows.Row
  let kind: ResultKind
  let root: String

  /// A piece of words that tells values.
  typealias Said = (words: String, pointers: [String], rule: ResultMark.Rule)

  private var number: ResultNumber? { ResultNumber(row.value.value) }
  private var counted: Int? { ResultNumber(row.counted?.value)?.count }
  private var pointer: String { row.value.source + "/value" }

  /// Why there is no number; nil where there is one.
  var absence: String? {
    switch number {
    case nil: counted == 0 ? "No one was measured" : "The record gives no number"
    case .notAvailable?: "It could not be worked out"
    case .whole?, .decimal?, .other?: nil
    }
  }

  /// "14 of 49 people", "84.2 percent of 2,884 people", "4.5".
  var said: Said? {
    guard let number, let shown = number.shown else { return nil }
    switch kind {
    case .people: return part(number, shown, " people")
    case .things: return part(number, shown, "")
    case .percentOfPeople: return percent(number, shown)
    case .amount: return (shown, [pointer], .value)
    }
  }

  /// A count among those counted; alone where the record gives no such number, or one that it exceeds.
  private func part(_ number: ResultNumber, _ shown: String, _ noun: String) -> Said {
    guard let part = number.count, let counted, let source = row.counted?.source, part <= counted else {
      return (shown, [pointer], .value)
    }
    let people = noun.isEmpty ? "" : (counted == 1 ? " person" : noun)
    return ("\(shown) of \(NumberWords.grouped(counted))\(people)", [pointer, source], .value)
  }

  private func percent(_ number: ResultNumber, _ shown: String) -> Said {
    guard let counted, let source = row.counted?.source, isPercentage(number) else {
      return (shown + " percent", [pointer], .value)
    }
    return (
      "\(shown) percent of \(NumberWords.grouped(counted)) " + (counted == 1 ? "person" : "people"),
      [pointer, source], .value
    )
  }

  private func isPercentage(_ number: ResultNumber) -> Bool {
    percentage(number).map { 0...100 ~= $0 } ?? false
  }

  private func percentage(_ number: ResultNumber) -> Double? {
    switch number {
    case .whole(let whole): Double(whole)
    case .decimal(let digits): Double(digits)
    case .notAvailable, .other: nil
    }
  }

  /// "more than 84 out of every 100 people (2,884 people were counted)": nothing is rounded up or down. Nil where too
  /// few were counted for this to be fair.
  var outOfHundred: Said? {
    guard kind == .percentOfPeople, let number, let percent = percentage(number), 0...100 ~= percent,
      let counted,
      counted >= Self.fewestForHundred, let source = row.counted?.source
    else { return nil }
    let whole = Int(percent)
    let lead = percent == Double(whole) ? "" : whole == 0 ? "fewer than " : "more than "
    let shown = whole == 0 && percent > 0 ? 1 : whole
    return (
      "\(lead)\(shown) out of every 100 people (\(NumberWords.grouped(counted)) people were counted)",
      [pointer, source], .wholePercent
    )
  }

  /// Below this, the real numbers are clearer than any hundred.
  private static let fewestForHundred = 50

  /// How many were counted: "91 people".
  var measured: Said? {
    guard let counted, let source = row.counted?.source else { return nil }
    return (NumberWords.grouped(counted), [source], .value)
  }

  /// The spread or the ends of a range, as the record has them.
  var spread: Said? {
    if let low = ResultNumber(row.value.lowerLimit)?.shown,
      let high = ResultNumber(row.value.upperLimit)?.shown
    {
      return (
        "\(low) to \(high)", [row.value.source + "/lowerLimit", row.value.source + "/upperLimit"], .value
      )
    }
    guard let spread = ResultNumber(row.value.spread)?.shown else { return nil }
    return (spread, [row.value.source + "/spread"], .value)
  }
}
