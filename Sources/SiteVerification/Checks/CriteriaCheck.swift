/// Whether the rules of the record are all on a page, in its words, on their side, and with their numbers.
enum CriteriaCheck {
  /// What a page promises about the rules.
  enum Promise: Sendable {
    /// Some of them, in plain words and in the record's own.
    case some
    /// All of them, in both.
    case all
    /// A sheet to print, in plain words only.
    case sheet
  }

  static func run(_ list: CriterionList, _ promise: Promise, _ page: inout PageContext) {
    guard let record = page.record else { return }
    let source = record.rules
    for item in list.items {
      originals(item, source, quotes: promise != .sheet, &page)
      sides(item, source, &page)
    }
    leads(&page)
    sheetLeads(&page)
    twice(list, &page)
    if promise == .all { complete(list, source, &page) }
  }

  /// The record's own sentence stands in the record, and again on the page, to be opened or in plain sight.
  private static func originals(
    _ item: CriterionList.Item, _ source: CriteriaSource, quotes: Bool, _ page: inout PageContext
  ) {
    let words = CriteriaSource.words(item.original)
    guard source.contains(words) else {
      return page.add(
        .criterionChanged, at: item.element, "The record does not have this rule in these words",
        excerpt: item.original)
    }
    let shown = CriteriaSource.words(page.document.text(of: item.element))
    if quotes, !CriteriaSource.holds(shown, words) {
      page.add(
        .criterionChanged, at: item.element, "The record's own words of this rule are not on the page",
        excerpt: item.original)
    }
    numbers(item, &page)
  }

  /// The numbers of the plain words are those of the record's sentence.
  private static func numbers(_ item: CriterionList.Item, _ page: inout PageContext) {
    let element = page.document.elements[item.element]
    guard element.value("data-words") != "registry" else { return }
    var own = ""
    var last = item.element
    for text in page.document.texts[element.texts] {
      let owner = page.document.elements[text.owner]
      let isOwn =
        page.document.nearest(text.owner) { $0.value("data-criterion") != nil } == item.element
      guard isOwn, owner.marks.isDisjoint(with: [.registry, .terms, .computed, .standing]) else { continue }
      own += page.document.joint(last, text.owner) + text.value
      last = text.owner
    }
    guard own.contains(where: \.isLetter) else { return }
    let inWords = Set(NumberTokens.all(in: String(withoutLabel(own))))
    let inRecord = NumberTokens.either(in: item.original)
    for number in inWords.subtracting(inRecord).sorted() {
      page.add(
        .number, at: item.element, "The number \(number) is not in the record's words of this rule",
        excerpt: own)
    }
  }

  /// The words behind the number that the record writes before a rule ("4. ", "2.1) ").
  private static func withoutLabel(_ text: String) -> Substring {
    let start = text.drop { $0.isWhitespace }
    let label = start.prefix { $0.isNumber || ".)(".contains($0) }
    let isLabel = label.contains(where: \.isNumber) && (label.hasSuffix(".") || label.hasSuffix(")"))
    return isLabel ? start.dropFirst(label.count) : start
  }

  /// A rule stands on the side that its mark says, and on no side that the record's heading speaks against.
  private static func sides(_ item: CriterionList.Item, _ source: CriteriaSource, _ page: inout PageContext) {
    guard ["must", "must-not", "unsure"].contains(item.polarity) else {
      return page.add(
        .polarity, at: item.element, "A rule does not say what it means", excerpt: item.original)
    }
    if let side = item.side, !item.isNested, ["must", "must-not", "unsure"].contains(side),
      side != item.polarity
    {
      page.add(
        .polarity, at: item.element, "A rule marked \(item.polarity) stands on the side \(side)",
        excerpt: item.original)
    }
    let isAside = item.side == "allowed" || item.side == "note"
    if !item.isNested, !isAside, let against = source.contradiction(item.original, item.polarity) {
      page.add(.polarity, at: item.element, against, excerpt: item.original)
    }
  }

  /// The words above a side say what the side means.
  private static func leads(_ page: inout PageContext) {
    var side: String?
    for (index, element) in page.document.elements.enumerated() {
      if element.name == "h3", element.hasClass("rules-side") {
        side = element.hasClass("rules-must") ? "must" : element.hasClass("rules-must-not") ? "must-not" : nil
      }
      guard element.hasClass("rules-lead"), let now = side else { continue }
      let words = page.document.text(of: index).lowercased()
      let isRight = now == "must" ? words.contains("only if") : words.contains("cannot join if")
      if !isRight {
        page.add(.polarity, at: index, "The words above the side \(now) say something else", excerpt: words)
      }
      side = nil
    }
  }

  /// The words above the rules of a sheet to print.
  private static func sheetLeads(_ page: inout PageContext) {
    for (index, element) in page.document.elements.enumerated() where element.name == "p" {
      guard element.parent >= 0, let side = page.document.elements[element.parent].value("data-side") else {
        continue
      }
      let words = page.document.text(of: index).lowercased()
      let isRight: Bool =
        switch side {
        case "must": words.contains("only if")
        case "must-not": words.contains("cannot join if")
        default: !words.contains("only if") && !words.contains("cannot join if")
        }
      if !isRight {
        page.add(.polarity, at: index, "The words above the side \(side) say something else", excerpt: words)
      }
    }
  }

  /// No rule stands twice.
  private static func twice(_ list: CriterionList, _ page: inout PageContext) {
    var seen: Set<[String]> = []
    for item in list.items {
      let key = item.numbers.map(String.init) + [item.original]
      guard !seen.insert(key).inserted else { continue }
      page.add(.criterionTwice, at: item.element, "A rule stands twice on the page", excerpt: item.original)
    }
  }

  /// The rules are numbered without a gap, and no line of the record is left out.
  private static func complete(_ list: CriterionList, _ source: CriteriaSource, _ page: inout PageContext) {
    let numbers = Set(list.items.flatMap(\.numbers))
    if let last = numbers.max() {
      for number in 1...last where !numbers.contains(number) {
        page.add(.criterionMissing, line: 0, "Rule \(number) of the record is not on the page")
      }
    }
    for line in source.missing(in: list.items.map(\.original) + headings(page)) {
      page.add(.criterionMissing, line: 0, "Words of the record's rules are not on the page", excerpt: line)
    }
  }

  private static func headings(_ page: PageContext) -> [String] {
    page.first("main").map { [page.document.text(of: $0)] } ?? []
  }
}
