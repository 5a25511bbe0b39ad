/// Reads how a medicine is given: "IV or PO", "intravenously", "by subcutaneous injection", "into a vein".
enum RouteReader {
  /// The routes and the place after them.
  static func read(_ tokens: [ScheduleToken], from start: Int) -> (SchedulePiece, Int)? {
    guard let (first, firstIsContinuous, end) = one(tokens, from: start) else { return nil }
    var routes = [first]
    var isChoice = false
    var isContinuous = firstIsContinuous
    var cursor = ScheduleCursor(tokens, at: end)
    while true {
      var ahead = cursor
      let comma = ahead.take(",") || ahead.take("/")
      let word = ahead.takeAny(["or", "and"])
      guard comma || word != nil, let (next, continuous, after) = one(tokens, from: ahead.index),
        ahead.literal(0) != nil
      else { break }
      if word == "or" { isChoice = true }
      if word == "and", isChoice { return nil }
      if !routes.contains(next) { routes.append(next) }
      isContinuous = isContinuous || continuous
      cursor.index = after
    }
    if isContinuous {
      return routes.count == 1 ? (.infusion(Infusion.Step(nil, isContinuous: true)), end) : nil
    }
    return (.routes(routes, isChoice: isChoice && routes.count > 1), cursor.index)
  }

  private static func one(_ tokens: [ScheduleToken], from start: Int) -> (GivenRoute, Bool, Int)? {
    var cursor = ScheduleCursor(tokens, at: start)
    while cursor.takeAny(["by", "as", "via", "through", "an", "a", "the", "for"]) != nil {}
    guard let token = cursor.token(), let word = token.word else { return nil }
    if let route = phrase(&cursor) { return (route, false, cursor.index) }
    if word == "civi" || (word == "continuous" && isContinuousInfusion(cursor)) {
      cursor.index += word == "civi" ? 1 : 3
      return (.vein, true, cursor.index)
    }
    guard let route = words[word], word != "it" || token.raw == "IT" else { return nil }
    cursor.index += 1
    cursor.takeAny(["bolus", "push", "drip", "continuous"])
    cursor.takeAny(endings)
    return (route, false, cursor.index)
  }

  private static func isContinuousInfusion(_ cursor: ScheduleCursor) -> Bool {
    ["iv", "intravenous"].contains(cursor.literal(1) ?? "") && cursor.literal(2) == "infusion"
  }

  private static func phrase(_ cursor: inout ScheduleCursor) -> GivenRoute? {
    for (words, route) in phrases {
      let matches = words.enumerated().allSatisfy { cursor.literal($0.offset) == $0.element }
      if matches {
        cursor.index += words.count
        return route
      }
    }
    return nil
  }

  /// The words of pages, then a few of records; longer ones first.
  private static let phrases: [([String], GivenRoute)] =
    (GivenRoute.allCases.map { (ScheduleRouteWords.split($0.words), $0) } + [
      (["mouth"], .mouth), (["under", "skin"], .skinUnder), (["the", "vein"], .vein),
      (["iv", "vein"], .vein),
      (["into", "vein"], .vein), (["breathing", "it", "in"], .breath), (["vein"], .vein),
      (["patch", "on", "the", "skin"], .patch),
    ]).sorted { $0.0.count > $1.0.count }

  private static let endings: Set<String> = [
    "infusion", "injection", "infusions", "injections", "route", "administration", "drip",
  ]

  private static let words: [String: GivenRoute] = [
    "iv": .vein, "intravenous": .vein, "intravenously": .vein, "ivgtt": .vein, "ivdrip": .vein,
    "po": .mouth, "orally": .mouth, "oral": .mouth,
    "sc": .skinUnder, "sq": .skinUnder, "subq": .skinUnder, "subcutaneous": .skinUnder,
    "subcutaneously": .skinUnder, "im": .muscle, "intramuscular": .muscle, "intramuscularly": .muscle,
    "it": .spineFluid, "intrathecal": .spineFluid, "intrathecally": .spineFluid,
    "inhaled": .breath, "inhalation": .breath, "nebulized": .breath, "nebulised": .breath,
    "topical": .skinOn, "topically": .skinOn, "intravitreal": .eyeInside, "intravitreally": .eyeInside,
    "epidural": .epidural, "epidurally": .epidural, "intranasal": .nose, "intranasally": .nose,
    "sublingual": .tongueUnder, "sublingually": .tongueUnder, "transdermal": .patch, "transdermally": .patch,
    "rectally": .rectum, "rectal": .rectum, "intradermal": .skinInto, "intradermally": .skinInto,
    "intraperitoneal": .belly, "intraperitoneally": .belly, "ip": .belly,
  ]
}

/// The words of a route's phrase.
enum ScheduleRouteWords {
  static func split(_ phrase: String) -> [String] {
    let words = phrase.split(separator: " ").map(String.init)
    return words.first == "by" ? Array(words.dropFirst()) : words
  }
}
