/// The fixed forms of words that say when, how often and how long, longest match first.
enum SchedulePatterns {
  /// The patterns that begin with one of these words.
  static let byWord: [String: [SchedulePattern]] = {
    var table: [String: [SchedulePattern]] = [:]
    for pattern in all {
      for word in pattern.beginnings { table[word, default: []].append(pattern) }
    }
    return table
  }()

  /// The patterns that can begin with a number.
  static let byNumber: [SchedulePattern] = all.filter(\.canBeginWithNumber)

  private static let all = frequency + intervals + cycles + counts + durations

  private static func fixed(_ lines: [String], _ piece: SchedulePiece) -> [SchedulePattern] {
    lines.map { line in SchedulePattern(line) { _ in piece } }
  }

  private static let frequency: [SchedulePattern] =
    fixed(
      [
        "once -? daily", "once a|per|each|every|/ day", "once daily", "daily", "qd", "every|each day",
        "a|per|/ day", "once in a day", "1 time|x a|per|each|/ day", "every single day",
      ], .timesADay(1))
    + fixed(["twice -? daily", "twice a|per|each|every|/ day", "twice daily", "bid", "bd"], .timesADay(2))
    + fixed(["thrice daily", "thrice a|per|each day", "tid", "tds"], .timesADay(3))
    + fixed(["qid"], .timesADay(4))
    + [
      SchedulePattern("# times|time|x|doses a|per|each|every|/ day|d") { $0.whole().map { .timesADay($0) } },
      SchedulePattern("# times|time|x daily") { $0.whole().map { .timesADay($0) } },
      SchedulePattern("divided into|in # daily? doses") { $0.whole().map { .timesADay($0) } },
      SchedulePattern("in|into # divided doses") { $0.whole().map { .timesADay($0) } },
    ]
    + fixed(["twice weekly", "twice a|per|each|every|/ week"], .rate(Timing.Rate(2, per: .week)))
    + fixed(["thrice weekly", "thrice a|per|each week"], .rate(Timing.Rate(3, per: .week)))
    + fixed(["twice monthly", "twice a|per|each month"], .rate(Timing.Rate(2, per: .month)))
    + [
      SchedulePattern("on? # times|time|x|days|day|sessions a|per|each|every|/ @") { rate($0) },
      SchedulePattern("# times|time|x|days weekly") { gaps in
        gaps.whole().map { .rate(Timing.Rate($0, per: .week)) }
      },
    ]

  private static func rate(_ gaps: SchedulePattern.Gaps) -> SchedulePiece? {
    guard let times = gaps.whole(), let unit = gaps.units.first, unit == .week || unit == .month else {
      return nil
    }
    return .rate(Timing.Rate(times, per: unit))
  }

  private static let intervals: [SchedulePattern] =
    fixed(
      ["once -? weekly", "once a|per|each|every|/ week", "weekly", "qw", "every|each week"],
      .interval(TimeSpan(1, .week)))
    + fixed(["qod", "every other day", "on? alternate|alternating days"], .interval(TimeSpan(2, .day)))
    + fixed(["every other week", "fortnightly", "once every other week"], .interval(TimeSpan(2, .week)))
    + fixed(
      ["once? monthly", "once a|per|each|every|/ month", "every|each month", "qm"],
      .interval(TimeSpan(1, .month)))
    + fixed(["once? yearly", "once a|per|each|every year", "annually"], .interval(TimeSpan(1, .year)))
    + [
      SchedulePattern("once? every|each #-# @") { $0.span().map(interval) },
      SchedulePattern("once? q #-# @") { $0.span().map(interval) },
      SchedulePattern("once per|a|/ # @") { $0.span().map(interval) },
      SchedulePattern("at? intervals of #-# @") { $0.span().map(interval) },
    ]

  /// "Every 1 day" and "q1d" are once a day.
  private static func interval(_ span: TimeSpan) -> SchedulePiece {
    span == TimeSpan(1, .day) ? .timesADay(1) : .interval(span)
  }

  private static let cycles: [SchedulePattern] = [
    "of|in|on? each|every|a|the|per #-# -? @ -? cycle|cycles|course|courses",
    "for|as? #-# -? @ -? cycle|cycles|schedule", "cycle length is|of|will? be? #-# @",
    "each|every|a|the 1? study? treatment? cycle|course is|takes|lasts|of|will? be|last #-# @",
    "1 cycle|course is|takes|lasts|of #-# @",
    "cycle|cycles|treatment|therapy|courses|course|regimen|treatments|it is|are|be|will? be? repeat|repeats|repeated|alternate|alternates|alternating every #-# @",
    "repeat|repeats|repeated|repeating every #-# @", "cycle|cycles|courses is|are? of #-# @",
    "cycle|cycles|course = #-# @", "every|each #-# -? @ -? is? as|for? a|1? cycle|cycles|course",
    "#-# @ as|is|for|was|are a|1 cycle|course|treatment? cycle|course", "q #-# @ a|1? cycle|cycles|course",
    "#-# @ / cycle", "per #-# @ cycle", "#-# @ per cycle|course", "cycle|cycles length? : #-# @",
  ].map { line in SchedulePattern(line) { $0.span().map { .cycleLength($0) } } }

  private static let counts: [SchedulePattern] = [
    SchedulePattern(
      "for|x|*|there? can? be? up to a? total? of? maximum? of? # treatment? cycles|courses|cycle"
    ) {
      $0.whole().map { .cycles(.upTo($0)) }
    },
    SchedulePattern("for? a? maximum|max of? # treatment? cycles|courses|cycle") {
      $0.whole().map { .cycles(.upTo($0)) }
    },
    SchedulePattern("for? at most # cycles|courses") { $0.whole().map { .cycles(.upTo($0)) } },
    SchedulePattern("there? are? for? at least # cycles|courses") {
      $0.whole().map { .cycles(.atLeast($0)) }
    },
    SchedulePattern("there are|is #-# cycles|cycle") { $0.count().map { .cycles($0) } },
    SchedulePattern("for|x|*|of? a? total? of? #-# treatment? cycles|courses|cycle") {
      $0.count().map { .cycles($0) }
    },
    SchedulePattern("followed by? # days off|rest") { $0.whole().map { .rest($0) } },
    SchedulePattern("followed by # days of? rest|off treatment?") { $0.whole().map { .rest($0) } },
    SchedulePattern("for? up to a? total? of? # doses|injections|infusions|administrations") {
      $0.whole().map { .doses(.upTo($0)) }
    },
    SchedulePattern("for|x|*? a? total? of? # doses|injections|infusions|administrations") {
      $0.whole().map { .doses(.exactly($0)) }
    },
    SchedulePattern("as? a? single|1 -? dose|infusion|injection|administration") { _ in .doses(.exactly(1)) },
    SchedulePattern("1 -? time") { _ in .doses(.exactly(1)) },
    SchedulePattern("once") { _ in .doses(.exactly(1)) },
    SchedulePattern("only once") { _ in .doses(.exactly(1)) },
  ]

  private static let durations: [SchedulePattern] =
    bounds.flatMap { words, bound in
      [
        SchedulePattern(
          "over|for|during|x a? the? total|planned? period|duration? of? \(words) #-# -? consecutive|continuous? @"
        ) {
          lasting($0.span(bound), isContinuous: false)
        },
        SchedulePattern("\(words) #-# -? consecutive|continuous? @") { gaps in
          bound == .upTo ? lasting(gaps.span(bound), isContinuous: false) : nil
        },
        SchedulePattern("continuously|continuous over|for \(words) #-# @") {
          lasting($0.span(bound), isContinuous: true)
        },
        SchedulePattern("\(words) #-# -? @ -? infusion|infusions") {
          lasting($0.span(bound), isContinuous: false)
        },
        SchedulePattern("this|treatment goes|continues|will? continue on? for \(words) #-# @") { gaps in
          gaps.span(bound).map { .partLasts($0) }
        },
        SchedulePattern("\(words) #-# -? @ -? iv|intravenous infusion|infusions") { gaps in
          if case .infusion(let step)? = lasting(gaps.span(bound), isContinuous: false) {
            .veinInfusion(step)
          } else {
            nil
          }
        },
        SchedulePattern("takes \(words) #-# @") { lasting($0.span(bound), isContinuous: false) },
        SchedulePattern("takes \(words) #-# @ without a break") {
          lasting($0.span(bound), isContinuous: true)
        },
      ]
    }
    + fixed(
      ["as? a? continuous infusion", "without a break"],
      .infusion(Infusion.Step(nil, isContinuous: true)))

  private static let bounds: [(String, TimeSpan.Bound)] = [
    ("", .exactly), ("approximately|about|around|approx|roughly|~", .about), ("up to", .upTo),
    ("a? maximum|max of", .upTo), ("at least", .atLeast), ("a? minimum of", .atLeast),
  ]

  /// Minutes and hours are the length of one dose, longer units the length of treatment.
  private static func lasting(_ span: TimeSpan?, isContinuous: Bool) -> SchedulePiece? {
    guard let span else { return nil }
    switch span.unit {
    case .minute, .hour: return .infusion(Infusion.Step(span, isContinuous: isContinuous))
    case .day, .week, .month, .year: return isContinuous ? nil : .lasts(span)
    }
  }
}
