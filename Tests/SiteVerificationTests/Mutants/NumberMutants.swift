import TestSupport

@testable import SiteVerification

/// Changes of numbers and dates.
enum NumberMutants {
  /// Another digit in the words that a reader sees.
  static func number(_ page: PageBytes, _ random: inout SeededChoice) -> Mutant? {
    for _ in 0..<200 {
      let start = random.number(page.main.lowerBound...(page.main.upperBound - 1))
      guard let place = (start..<page.main.upperBound).first(where: { isDigit(page.bytes[$0]) }),
        isShown(page, place)
      else { continue }
      let old = Int(page.bytes[place] - 0x30)
      let new = String((old + random.number(1...9)) % 10)
      let before = page.text((place - 30)..<place)
      let after = page.text((place + 1)..<(place + 30))
      // A zero in front changes no number, and no digit is part of a sign of HTML such as &#39;.
      guard
        NumberTokens.all(in: before + new + after) != NumberTokens.all(in: before + String(old) + after)
      else { continue }
      return page.replacing(place..<(place + 1), with: new, "\(before)[\(old)→\(new)]\(after)")
    }
    return nil
  }

  /// Whether it stands in words of the page's own, not in a tag, in the way to other pages or in the minutes to read.
  private static func isShown(_ page: PageBytes, _ place: Int) -> Bool {
    var at = place - 1
    while at > page.main.lowerBound, page.bytes[at] != 0x3E {
      if page.bytes[at] == 0x3C || page.bytes[at] == 0x26 { return false }
      at -= 1
    }
    if page.text((at - 14)..<at).contains("reading-time") { return false }
    let opened = page.last("<nav", before: place) ?? -1
    let closed = page.last("</nav>", before: place) ?? -1
    return opened <= closed
  }

  /// Another month in words, in the form for machines, or in both: a false date that agrees with itself.
  static func date(_ page: PageBytes, _ random: inout SeededChoice) -> Mutant? {
    let dates = page.places(of: "<time datetime=\"").compactMap { place -> (Range<Int>, String, String)? in
      guard let range = page.element("time", at: place) else { return nil }
      let text = page.text(range)
      guard let machine = text.firstMatch(of: #/datetime="([^"]*)"/#)?.output.1,
        let words = text.firstMatch(of: #/>([^<]*)</#)?.output.1, machine.count >= 7
      else { return nil }
      return (range, String(machine), String(words))
    }
    guard !dates.isEmpty else { return nil }
    let (range, machine, words) = random.pick(dates)
    guard let month = Int(machine.split(separator: "-")[1]) else { return nil }
    let other = (month + random.number(0...10)) % 12 + 1
    let parts = machine.split(separator: "-").map(String.init)
    let wrong = ([parts[0], (other < 10 ? "0" : "") + String(other)] + parts.dropFirst(2)).joined(
      separator: "-")
    let wrongWords = words.replacing(months[month - 1], with: months[other - 1])
    guard other != month, wrongWords != words else { return nil }
    let text = page.text(range)
    let machines = text.replacing("\"\(machine)\"", with: "\"\(wrong)\"")
    return page.replacing(
      range,
      with: random.pick([
        text.replacing(words, with: wrongWords), machines, machines.replacing(words, with: wrongWords),
      ]))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}
