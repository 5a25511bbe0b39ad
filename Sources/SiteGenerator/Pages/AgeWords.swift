import CommonMark
import TrialRecords

/// Words with the places in the record that they come from.
struct SourcedWords: Sendable, Hashable {
  /// The words.
  var nodes: [PageNode]
  /// The JSON pointers or YAML paths.
  var from: [String]
}

/// The ages that a trial takes, in words. A maximum of "21 Years" holds up to the 22nd birthday.
enum AgeWords {
  static func words(_ minimum: Sourced<AgeBound>?, _ maximum: Sourced<AgeBound>?) -> SourcedWords {
    let from = [minimum?.source, maximum?.source].compactMap { $0 }
    if minimum == nil, let high = maximum?.value, high.unit == .years {
      // "21 Years" in the record holds up to the 22nd birthday.
      let nodes =
        PageWords.own("younger than ") + PageWords.computed(String(high.count + 1), rule: "age-limit")
        + PageWords.own(" years")
      return SourcedWords(nodes: nodes, from: from)
    }
    return SourcedWords(nodes: PageWords.own(text(minimum?.value, maximum?.value)), from: from)
  }

  private static func text(_ minimum: AgeBound?, _ maximum: AgeBound?) -> String {
    switch (minimum, maximum) {
    case (nil, nil): "any age"
    case (let low?, nil): low.count == 0 ? "any age" : amount(low) + " or older"
    case (nil, let high?): amount(high) + " or younger"
    case (let low?, let high?):
      if low == high {
        amount(low)
      } else if low.unit == high.unit {
        "\(low.count) to \(amount(high))"
      } else {
        "\(amount(low)) to \(amount(high))"
      }
    }
  }

  /// "18 years", "1 month".
  static func amount(_ age: AgeBound) -> String {
    "\(age.count) " + (age.count == 1 ? String(age.unit.rawValue.dropLast()) : age.unit.rawValue)
  }
}
