import Diagnostics

/// Whether the pages of one trial say the same: the meaning of each rule, and the numbers of each sentence.
struct TrialAgreement: Sendable {
  private var counts = RuleCounts()
  private var polarity: [Int: (value: String, original: String)] = [:]
  /// For each sentence with its numbers taken out, the numbers wherever it stands on a page.
  private var sentences: [String: (numbers: [[String]], page: String)] = [:]

  init() {}

  /// Compares a page with those before it.
  mutating func add(
    _ list: CriterionList, _ promise: CriteriaCheck.Promise, _ page: inout PageContext
  ) {
    for item in list.items {
      for number in item.numbers {
        guard let known = polarity[number] else {
          polarity[number] = (item.polarity, item.original)
          continue
        }
        if known.value != item.polarity {
          page.add(
            .polarity, at: item.element,
            "Rule \(number) is \(item.polarity) here and \(known.value) on another page of the trial",
            excerpt: item.original)
        }
        if known.original != item.original {
          page.add(
            .criterionChanged, at: item.element,
            "Rule \(number) has other words on another page of the trial",
            excerpt: item.original)
        }
      }
    }
    counts.add(list, promise, &page)
    sentences(&page)
  }

  /// A sentence has the same numbers on all pages, as often as it stands on each. The record answers for most numbers,
  /// but not for computed ones, for those of general text, nor for one that stands elsewhere in the same field.
  private mutating func sentences(_ page: inout PageContext) {
    var here: [String: (numbers: [[String]], element: Int)] = [:]
    for (text, index) in Self.blocks(page) {
      let numbers = NumberTokens.all(in: text)
      if !numbers.isEmpty { here[Self.masked(text), default: ([], index)].numbers.append(numbers) }
    }
    for (key, found) in here.sorted(by: { $0.value.element < $1.value.element }) {
      guard let known = sentences[key] else {
        sentences[key] = (found.numbers, page.path)
        continue
      }
      if known.numbers.count == found.numbers.count, known.numbers != found.numbers {
        page.add(
          .pagesDisagree, at: found.element, "The same sentence has other numbers on \(known.page)",
          excerpt: page.document.text(of: found.element))
      }
    }
  }

  /// The blocks whose numbers are compared: those that name a source, general text, words with their meanings, pictures.
  private static func blocks(_ page: PageContext) -> [(String, Int)] {
    guard let main = page.first("main") else { return [] }
    var found: [(String, Int)] = []
    for index in page.document.subtree(main) {
      let element = page.document.elements[index]
      // Values of results are each compared with the record, so their order on a page is free.
      guard !element.marks.contains(.frame), element.value("data-result") == nil else { continue }
      var block: Int?
      let isSaid = isWhole(element) || isUnnamed(index, page)
      if isSaid, element.name != "td" || !isResult(index, page) { block = index }
      if element.value("data-computed") != nil, !element.marks.contains(.ownNumber) {
        block = page.document.nearest(index) { blockNames.contains($0.name) }
      }
      guard let block, found.last?.1 != block else { continue }
      let id = page.document.elements[block].value("id") ?? ""
      found.append((id + " " + page.document.text(of: block, without: .ownNumber), block))
    }
    return found
  }

  private static func isResult(_ index: Int, _ page: PageContext) -> Bool {
    let block = page.document.nearest(index) { $0.value("data-from") != nil }
    return block.flatMap { page.document.elements[$0].value("data-from") }?.hasPrefix("/resultsSection/")
      == true
  }

  private static func isWhole(_ element: HTMLDocument.Element) -> Bool {
    if element.value("data-from") != nil || element.value("data-words") == "standing" { return true }
    if element.name == "svg" || element.name == "td" { return true }
    return element.marks.contains(.terms) && ["dd", "dt"].contains(element.name)
  }

  /// A sentence of its own that names no source: the whole record answers for its numbers, so other pages do too.
  private static func isUnnamed(_ index: Int, _ page: PageContext) -> Bool {
    ["li", "p"].contains(page.document.elements[index].name)
      && page.document.nearest(index) { $0.value("data-from") != nil } == nil
  }

  private static let blockNames: Set<String> = ["p", "li", "dd", "td", "figcaption", "summary", "div"]

  private static func masked(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      let isDigit = (0x30...0x39).contains(scalar.value)
      if isDigit { if !out.hasSuffix("#") { out += "#" } } else { out.unicodeScalars.append(scalar) }
    }
    return out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
