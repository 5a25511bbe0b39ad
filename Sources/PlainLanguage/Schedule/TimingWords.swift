/// When a medicine is given, in words.
enum TimingWords {
  /// The phrases that follow the medicine, in order.
  static func phrases(_ timing: Timing) -> [String] { groups(timing) }

  /// The phrases, those that belong together in one.
  static func groups(_ timing: Timing) -> [String] {
    var often: [String] = []
    if let times = timing.timesADay { often.append(counted(times, "day")) }
    if let rate = timing.rate {
      let isDays = timing.timesADay != nil
      often.append(
        isDays ? "\(rate.times) days a \(rate.unit.rawValue)" : counted(rate.times, rate.unit.rawValue))
    }
    if let interval = timing.interval { often.append(words(interval)) }
    if let doses = timing.doses { often.append(words(doses)) }
    let lasts = timing.lasts.map { "for \($0.words)" }
    var groups = often.isEmpty ? [] : [often.joined(separator: ", ")]
    for (place, rule) in timing.days.enumerated() {
      groups.append((place > 0 ? "and " : "") + words(rule))
    }
    if let lasts {
      if groups.isEmpty { groups = [lasts] } else { groups[groups.count - 1] += " " + lasts }
    }
    return groups
  }

  private static func counted(_ times: Int, _ unit: String) -> String {
    switch times {
    case 1: "once a \(unit)"
    case 2: "twice a \(unit)"
    default: "\(times) times a \(unit)"
    }
  }

  static func words(_ interval: TimeSpan) -> String {
    if interval == TimeSpan(2, .day) { return "every other day" }
    if interval.high == nil, interval.low.text == "1" { return "once a \(interval.unit.rawValue)" }
    return "every \(interval.words)"
  }

  private static func words(_ doses: CycleCount) -> String {
    switch doses {
    case .exactly(1): "once"
    case .exactly(let count): "for \(count) doses"
    case .upTo(let count): "for up to \(count) doses"
    case .atLeast(let count): "for at least \(count) doses"
    case .range(let low, let high): "for \(low) to \(high) doses"
    case .upToWithFirst(let more): "for up to \(more) more doses"
    }
  }

  static func words(_ rule: DayRule) -> String {
    let noun = rule.days.count == 1 || rule.isChoice ? "day" : "days"
    var text = "on \(noun) \(NumberWords.list(rule.days, rule.isChoice ? "or" : "and"))"
    if let cycles = rule.cycles {
      text += " of cycle\(cycles.count == 1 ? "" : "s") \(NumberWords.list(cycles))"
    }
    return text
  }
}
