/// Whether the pages of a trial that show only some rules account for the others, and a sheet to print has them all.
struct RuleCounts: Sendable {
  /// The rules of a page.
  private struct Account: Sendable {
    let page: String
    let promise: CriteriaCheck.Promise
    /// Those at the top of its lists, each with all that stand below it.
    let rules: [Int: Set<Int>]
    /// Those that stand as remarks: a sheet to print leaves them out.
    let remarks: Set<Int>
    /// How many more it says that there are.
    let more: Int
  }

  private var all: Account?
  private var others: [Account] = []

  init() {}

  /// Compares a page with those before it.
  mutating func add(_ list: CriterionList, _ promise: CriteriaCheck.Promise, _ page: inout PageContext) {
    let top = list.items.filter { !$0.isNested }
    let more = promise == .some ? Self.more(page) : 0
    guard !top.isEmpty || more > 0 else { return }
    let account = Account(
      page: page.path, promise: promise, rules: Self.rules(list),
      remarks: Set(top.filter { $0.side == "note" }.flatMap(\.numbers)), more: more)
    if promise == .all {
      for other in others { compare(other, account, &page) }
      all = all ?? account
    } else {
      if let all { compare(account, all, &page) }
      others.append(account)
    }
  }

  private func compare(_ some: Account, _ all: Account, _ page: inout PageContext) {
    let remarks = some.promise == .sheet ? all.remarks : []
    let missing = all.rules.filter { some.rules[$0.key] == nil && !remarks.contains($0.key) }.count
    let isCut = all.rules.contains { rule, parts in some.rules[rule].map { $0 != parts } ?? false }
    guard isCut || missing != (some.promise == .sheet ? 0 : some.more) else { return }
    page.add(
      .criterionMissing, line: 0,
      isCut
        ? "A rule on \(some.page) has other parts than on \(all.page)"
        : "\(some.page) leaves out \(missing) of the rules on \(all.page) and speaks of \(some.more)")
  }

  private static func rules(_ list: CriterionList) -> [Int: Set<Int>] {
    var rules: [Int: Set<Int>] = [:]
    var top = 0
    for item in list.items {
      if !item.isNested { top = item.numbers.first ?? 0 }
      rules[top, default: []].formUnion(item.numbers)
    }
    return rules
  }

  /// The number that a page counts in its words about the rules, outside of the rules themselves.
  private static func more(_ page: PageContext) -> Int {
    for (index, element) in page.document.elements.enumerated() {
      guard element.value("data-computed") == "count", !element.marks.contains(.criterion),
        let block = page.document.nearest(index, { $0.value("data-from") != nil }),
        page.document.elements[block].value("data-from").map(isRules) == true
      else { continue }
      return NumberTokens.all(in: page.document.text(of: index)).first.flatMap { Int($0) } ?? 0
    }
    let words = page.first("main").map { page.document.text(of: $0).lowercased() } ?? ""
    return words.contains("one more rule") ? 1 : 0
  }

  private static func isRules(_ sources: String) -> Bool {
    sources.split(separator: " ").contains {
      $0 == "/protocolSection/eligibilityModule/eligibilityCriteria" || $0.hasPrefix("/eligibility/criteria")
    }
  }
}
