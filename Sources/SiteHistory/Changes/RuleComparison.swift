/// What changed about the rules of who can join. Rules are paired by their words: equal ones first, then those
/// that share most of their words.
enum RuleComparison {
  static func changes(_ old: [RuleFact], _ new: [RuleFact]) -> [FactChange] {
    var gone = beyond(old, new)
    var come = beyond(new, old)
    guard !gone.isEmpty || !come.isEmpty else { return moved(old, new) }
    var found: [FactChange] = []
    pair(&gone, &come) { was, now in
      guard was.text == now.text else { return false }
      found.append(turned(was, now))
      return true
    }
    pair(&gone, &come) { was, now in
      guard Difference.alike(was.text, now.text) >= 0.5 else { return false }
      found.append(changed(was, now))
      return true
    }
    found += gone.map {
      FactChange(
        .ruleRemoved, "a rule is gone: \(side($0)) “\($0.text.shortened(to: 160))”",
        shown: "A rule about who can join was taken out.")
    }
    found += come.map {
      FactChange(
        .ruleAdded, "a new rule: \(side($0)) “\($0.text.shortened(to: 160))”",
        shown: "A rule about who can join was added.")
    }
    return found
  }

  private static func moved(_ old: [RuleFact], _ new: [RuleFact]) -> [FactChange] {
    guard old != new else { return [] }
    return [
      FactChange(
        .text, "the rules stand in another order",
        shown: "The rules about who can join stand in another order.")
    ]
  }

  private static func turned(_ was: RuleFact, _ now: RuleFact) -> FactChange {
    FactChange(
      .ruleTurned,
      "a rule was turned round: “\(now.text.shortened(to: 160))” is now \(side(now)) (was \(side(was)))",
      shown: "A rule about who can join now means something else.")
  }

  private static func changed(_ was: RuleFact, _ now: RuleFact) -> FactChange {
    let kind: ChangeKind = was.polarity == now.polarity ? .ruleChanged : .ruleTurned
    let texts = Difference(was.text, now.text)
    let before = was.polarity == now.polarity ? "" : side(was) + " "
    return FactChange(
      kind, "a rule changed: \(side(now)) “\(texts.now)” (was \(before)“\(texts.was)”)",
      shown: "A rule about who can join changed.")
  }

  private static func side(_ rule: RuleFact) -> String {
    switch rule.polarity {
    case "must": "must be true:"
    case "must-not": "rules out:"
    default: "not clear:"
    }
  }

  private static func beyond(_ rules: [RuleFact], _ others: [RuleFact]) -> [RuleFact] {
    var left: [RuleFact: Int] = [:]
    for other in others { left[other, default: 0] += 1 }
    return rules.filter { rule in
      guard let count = left[rule], count > 0 else { return true }
      left[rule] = count - 1
      return false
    }
  }

  /// Takes away each first pair that `isPair` says yes to, in the order of the record.
  private static func pair(
    _ gone: inout [RuleFact], _ come: inout [RuleFact], _ isPair: (RuleFact, RuleFact) -> Bool
  ) {
    gone = gone.filter { was in
      guard let at = come.firstIndex(where: { isPair(was, $0) }) else { return true }
      come.remove(at: at)
      return false
    }
  }
}
