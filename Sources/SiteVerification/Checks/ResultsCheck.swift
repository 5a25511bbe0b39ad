import Foundation

/// Whether each value of the results stands on the page as the record has it, with its own group.
enum ResultsCheck {
  static func run(_ page: inout PageContext) {
    guard let record = page.record, let main = page.first("main") else { return }
    for index in page.document.subtree(main) {
      name(index, record, &page)
      guard let ways = page.document.elements[index].value("data-result") else { continue }
      let pointers = pointers(ways, around: index, page)
      let values = pointers.map { record.value(at: $0).map(SourceRecord.text) }
      if let missing = zip(pointers, values).first(where: { $0.1 == nil })?.0 {
        page.add(.source, at: index, "The record has nothing at \(missing)")
        continue
      }
      if page.document.elements[index].value("data-computed") == "number-of-values" {
        count(index, pointers.compactMap { record.value(at: $0) }, &page)
        continue
      }
      numbers(index, values.compactMap { $0 }, &page)
      group(index, pointers, record, &page)
      counts(index, pointers, record, &page)
    }
  }

  /// The ways from the nearest block that names its source, as whole pointers.
  private static func pointers(_ ways: String, around index: Int, _ page: PageContext) -> [String] {
    let block = page.document.nearest(index) { $0.value("data-from") != nil }
    let root =
      block.flatMap { page.document.elements[$0].value("data-from")?.split(separator: " ").first } ?? ""
    return ways.split(separator: " ").map { $0.hasPrefix("/") ? String($0) : root + "/" + $0 }
  }

  /// A name of a group is that of its place in the list of groups.
  private static func name(_ index: Int, _ record: SourceRecord, _ page: inout PageContext) {
    guard let place = page.document.elements[index].value("data-group") else { return }
    let source = pointers(".", around: index, page).first ?? ""
    let group = record.value(at: ResultGroups.list(of: source) + "/" + place) as? [String: Any]
    let words = page.document.text(of: index)
    if (group?["title"] as? String).map(ResultGroups.folded) != ResultGroups.folded(words) {
      page.add(.result, at: index, "The record has no group of this name here", excerpt: words)
    }
  }

  /// The words tell how many values there are.
  private static func count(_ index: Int, _ tables: [Any], _ page: inout PageContext) {
    let count = tables.map(measurements).reduce(0, +)
    if NumberTokens.all(in: page.document.text(of: index)) != [String(count)] {
      page.add(
        .result, at: index, "The record has \(count) numbers here", excerpt: page.document.text(of: index))
    }
  }

  private static func measurements(_ value: Any) -> Int {
    if let list = value as? [Any] { return list.map(measurements).reduce(0, +) }
    guard let map = value as? [String: Any] else { return 0 }
    return map.map { $0.key == "measurements" ? ($0.value as? [Any])?.count ?? 0 : measurements($0.value) }
      .reduce(0, +)
  }

  /// The words have the numbers of the values and no other, in their order, each with its sign.
  private static func numbers(_ index: Int, _ values: [String], _ page: inout PageContext) {
    let words = page.document.text(of: index)
    let isTold = [false, true].contains { joins in
      NumberTokens.all(in: words, joinsSpaces: joins)
        == expected(values, rule: page.document.elements[index].value("data-computed"), joinsSpaces: joins)
    }
    let signs = { (text: String) in text.matches(of: /[−-](?=[0-9])/).count }
    let ownSigns = values.map(signs).reduce(0, +)
    let rule = page.document.elements[index].value("data-computed")
    if !isTold || (rule != "sum" && signs(words) != ownSigns) {
      page.add(
        .result, at: index, "The record says \(values.joined(separator: ", ")) here", excerpt: words)
    }
  }

  private static func expected(_ values: [String], rule: String?, joinsSpaces: Bool) -> [String] {
    let numbers = values.flatMap { NumberTokens.all(in: $0, joinsSpaces: joinsSpaces) }
    switch rule {
    case "sum": return [String(numbers.compactMap { Int($0) }.reduce(0, +))]
    case "whole-percent":
      guard let first = numbers.first, let percent = Double(first) else { return numbers }
      return [String(max(1, Int(percent)) - (percent == 0 ? 1 : 0)), "100"] + numbers.dropFirst()
    default: return numbers
    }
  }

  /// The name beside the words is that of the group of each value.
  private static func group(
    _ index: Int, _ pointers: [String], _ record: SourceRecord, _ page: inout PageContext
  ) {
    let names = names(around: index, page)
    for pointer in pointers {
      guard let title = ResultGroups.title(of: pointer, in: record) else { continue }
      if names.isEmpty, ResultGroups.isOnlyOne(pointer, in: record) { continue }
      guard !names.isEmpty, names.allSatisfy({ $0 == ResultGroups.folded(title) }) else {
        page.add(
          .result, at: index, "This value is that of the group “\(title)”",
          excerpt: names.joined(separator: ", ") + ": " + page.document.text(of: index))
        return
      }
    }
  }

  /// The counts of a class go before those of its table.
  private static func counts(
    _ index: Int, _ pointers: [String], _ record: SourceRecord, _ page: inout PageContext
  ) {
    guard let value = pointers.first(where: { $0.contains("/categories/") }),
      let end = value.range(of: "/categories/")?.lowerBound,
      let own = record.value(at: value[..<end] + "/denoms") as? [Any], !own.isEmpty
    else { return }
    for pointer in pointers where pointer.contains("/denoms/") && !pointer.hasPrefix(value[..<end]) {
      page.add(
        .result, at: index, "This value has counts of its own in the record",
        excerpt: page.document.text(of: index))
    }
  }

  /// The names of groups in the nearest item or row around the words that has any.
  private static func names(around index: Int, _ page: PageContext) -> [String] {
    var at = index
    while at >= 0 {
      let element = page.document.elements[at]
      if ["li", "tr", "p", "ul", "table"].contains(element.name) {
        let names = page.document.subtree(at).filter { page.document.elements[$0].value("data-group") != nil }
        if !names.isEmpty { return names.map { ResultGroups.folded(page.document.text(of: $0)) } }
      }
      at = element.parent
    }
    return []
  }
}
