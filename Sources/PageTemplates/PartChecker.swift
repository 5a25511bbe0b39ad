import Diagnostics

/// Checks parts: the names they use, and that none puts itself in.
struct PartChecker {
  let parts: [TemplateFile]
  let tags: TemplateTags
  let checker: TemplateChecker

  /// A part may use the names that every page which puts it in has; a part that nobody uses may use any name.
  func check(pages: [(file: TemplateFile, fields: [FieldDeclaration])], findings: inout [Finding]) {
    for part in parts {
      let users = pages.filter { reached(from: $0.file).contains(part.name) }
      checker.check(
        tags[part], fields: common(users.map(\.fields), all: pages.flatMap(\.fields)), findings: &findings)
      TemplateMarkdownChecker.check(part, isPage: false, findings: &findings)
      if reached(from: part).contains(part.name) {
        let place = tags[part].first { $0.kind == .part }?.position ?? SourcePosition(file: part.path)
        findings.append(
          Finding(
            TemplateFinding.partCycle, at: place, "The part \"\(part.name)\" puts itself in",
            fix: "remove the {{>…}} line that leads back to it"))
      }
    }
  }

  private func common(_ lists: [[FieldDeclaration]], all: [FieldDeclaration]) -> [FieldDeclaration] {
    guard let first = lists.first else { return all }
    let others = lists.dropFirst().map { Set($0.map(\.name)) }
    return first.filter { field in others.allSatisfy { $0.contains(field.name) } }
  }

  private func reached(from file: TemplateFile) -> Set<String> {
    var seen: Set<String> = []
    var waiting = tags[file].filter { $0.kind == .part }.map(\.name)
    while let name = waiting.popLast() {
      guard seen.insert(name).inserted, let part = parts.first(where: { $0.name == name }) else { continue }
      waiting += tags[part].filter { $0.kind == .part }.map(\.name)
    }
    return seen
  }
}
