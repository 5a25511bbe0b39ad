import CommonMark

/// Marks the words that tell values of the results with the way to each, for the second reader and for anyone who looks.
///
/// `data-result` lists the values that the words tell, in their order, as ways from the source of the block around
/// them; `data-computed` names the rule that made the words.
enum ResultMark {
  /// How words are made from values.
  enum Rule: String {
    /// Each number as the record has it, thousands parted.
    case value
    /// One number: the sum of all.
    case sum
    /// The percentage without what stands behind its point, as "more than 84 out of every 100".
    case wholePercent = "whole-percent"
    /// How many values a table has.
    case numberOfValues = "number-of-values"
  }

  /// The two marks.
  static func attributes(_ pointers: [String], from root: String, rule: Rule = .value) -> [PageAttribute] {
    let ways = pointers.map { $0.hasPrefix(root + "/") ? String($0.dropFirst(root.count + 1)) : $0 }
    return [
      PageAttribute("data-computed", rule.rawValue),
      PageAttribute("data-result", ways.joined(separator: " ")),
    ]
  }

  /// Words that tell values.
  static func words(_ text: String, _ pointers: [String], from root: String, rule: Rule = .value) -> PageNode
  {
    .element(.span, attributes(pointers, from: root, rule: rule), [.text(text)])
  }

  /// A number that sums up values; the value itself where there is only one.
  static func sum(_ text: String, _ pointers: [String], from root: String) -> PageNode {
    words(text, pointers, from: root, rule: pointers.count > 1 ? .sum : .value)
  }

  /// The source of a block: a JSON pointer as it is.
  static func source(_ pointer: String) -> PageAttribute { PageAttribute("data-from", pointer) }
}
