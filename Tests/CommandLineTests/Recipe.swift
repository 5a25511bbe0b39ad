import Foundation
import TestSupport

/// What the recipes of a README tell a person to do, step by step.
struct Recipe {
  /// One thing to do or to see.
  enum Step: Equatable {
    case run([String])
    case write(file: String, text: String)
    case append(file: String, text: String)
    case replace(file: String, old: String, new: String)
    /// A page, and what a person reads there at the end of all recipes up to this one.
    case read(page: String, text: String)
  }

  let title: String
  var steps: [Step] = []

  /// The recipes of a README: what stands below `## Five recipes`.
  static func all(in readme: String) -> [Recipe] {
    var isInside = false
    var isBlock = false
    var recipes: [[String]] = []
    for line in readme.components(separatedBy: "\n") {
      if line.hasPrefix("```") { isBlock.toggle() }
      if !isBlock, line.hasPrefix("## ") { isInside = line == "## Five recipes" }
      guard isInside else { continue }
      if !isBlock, line.hasPrefix("### ") {
        recipes.append([line])
      } else if !recipes.isEmpty {
        recipes[recipes.count - 1].append(line)
      }
    }
    return recipes.map { Recipe($0) }
  }

  private init(_ text: [String]) {
    var lines = text[...]
    title = String(lines.removeFirst().dropFirst(4))
    var intent = ""
    while let line = lines.popFirst() {
      if line.hasPrefix("```") {
        let end = lines.firstIndex(of: "```") ?? lines.endIndex
        add(block: lines[..<end].joined(separator: "\n") + "\n", intent)
        lines = lines[end...].dropFirst()
        intent = intent.contains(", replace:") ? intent : ""
      } else if line.hasPrefix("> ") {
        if let page = Self.name(in: intent) {
          steps.append(.read(page: page, text: String(line.dropFirst(2))))
        }
      } else if !line.isEmpty {
        intent =
          line.hasPrefix("by:")
          ? intent : intent.contains(", replace:") || Self.ends(intent) ? line : intent + " " + line
      } else if intent.hasSuffix(".") {
        intent = ""
      }
    }
  }

  private static func ends(_ intent: String) -> Bool { intent.isEmpty || intent.hasSuffix(".") }

  private mutating func add(block: String, _ intent: String) {
    if intent.hasSuffix("Run:") {
      steps.append(.run(block.split(separator: "\n").map(String.init)))
    } else if let file = Self.name(in: intent) {
      if intent.hasSuffix(", add:") {
        steps.append(.append(file: file, text: block))
      } else if intent.hasSuffix(", replace:") {
        if case .replace(file, let old, "") = steps.last {
          steps[steps.count - 1] = .replace(file: file, old: old, new: block)
        } else {
          steps.append(.replace(file: file, old: block, new: ""))
        }
      } else {
        steps.append(.write(file: file, text: block))
      }
    }
  }

  /// The last name between backticks.
  private static func name(in text: String) -> String? {
    let parts = text.components(separatedBy: "`")
    return parts.count > 2
      ? parts.indices.filter { $0 % 2 == 1 }.map { parts[$0] }.last { $0.contains("/") } : nil
  }
}
