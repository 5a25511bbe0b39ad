import Diagnostics

/// Checks parts: the names they use, and that none puts itself in.
struct PartChecker {
  private let pages: [(file: ReadTemplate, fields: [FieldDeclaration])]
  private let parts: [ReadTemplate]
  private let checker: TemplateChecker
  private let named: [String: [String]]

  init(
    pages: [(file: ReadTemplate, fields: [FieldDeclaration])], parts: [ReadTemplate], checker: TemplateChecker
  ) {
    self.pages = pages
    self.parts = parts
    self.checker = checker
    named = Dictionary(parts.map { ($0.file.name, $0.parts) }, uniquingKeysWith: { a, _ in a })
  }

  /// A part may use the names that every page which puts it in has; a part that nobody uses may use any name.
  func check(findings: inout [Finding]) {
    let reached = pages.map { self.reached(from: $0.file) }
    var known: [[Int]: [FieldDeclaration]] = [:]
    for part in parts {
      let users = pages.indices.filter { reached[$0].contains(part.file.name) }
      let fields = known[users] ?? common(users)
      known[users] = fields
      checker.check(part.tags, fields: fields, findings: &findings)
      if self.reached(from: part).contains(part.file.name) {
        let place = part.tags.first { $0.kind == .part }?.position ?? SourcePosition(file: part.file.path)
        findings.append(
          Finding(
            TemplateFinding.partCycle, at: place, "The part \"\(part.file.name)\" puts itself in",
            fix: "remove the {{>…}} line that leads back to it"))
      }
    }
  }

  private func common(_ users: [Int]) -> [FieldDeclaration] {
    guard let first = users.first else { return pages.flatMap(\.fields) }
    let others = users.dropFirst().map { Set(pages[$0].fields.map(\.name)) }
    return pages[first].fields.filter { field in others.allSatisfy { $0.contains(field.name) } }
  }

  private func reached(from file: ReadTemplate) -> Set<String> {
    var seen: Set<String> = []
    var waiting = file.parts
    while let name = waiting.popLast() {
      guard let inside = named[name], seen.insert(name).inserted else { continue }
      waiting += inside
    }
    return seen
  }
}
