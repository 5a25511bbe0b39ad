import Diagnostics

/// Checks a template against the declared names before anything is filled, since Mustache prints nothing for a
/// misspelt name.
struct TemplateChecker {
  let parts: Set<String>

  /// Appends a finding for each slip of a template.
  func check(_ tags: [TemplateTag], fields: [FieldDeclaration], findings: inout [Finding]) {
    var open: [OpenSection] = []
    for tag in tags {
      switch tag.kind {
      case .section, .inverted:
        let field = lookUp(tag, fields: fields, open: open, findings: &findings)
        if let field, !field.isSection { report(.notASection, tag, findings: &findings) }
        open.append(OpenSection(tag: tag, field: field))
      case .end: close(tag, open: &open, findings: &findings)
      case .value: checkValue(tag, fields: fields, open: open, findings: &findings)
      case .part: checkPart(tag, findings: &findings)
      case .note: break
      }
    }
    for section in open {
      findings.append(
        Finding(
          TemplateFinding.unclosedSection, at: section.tag.position,
          "The section {{#\(section.tag.name)}} is never closed",
          fix: "add {{/\(section.tag.name)}} after its last line"))
    }
  }

  private struct OpenSection {
    let tag: TemplateTag
    let field: FieldDeclaration?

    var innerFields: [FieldDeclaration] {
      guard tag.kind == .section, let field, case .list(let inner) = field.kind else { return [] }
      return inner
    }
  }

  private func lookUp(
    _ tag: TemplateTag, fields: [FieldDeclaration], open: [OpenSection], findings: inout [Finding]
  ) -> FieldDeclaration? {
    let inner = open.reversed().flatMap(\.innerFields)
    if let field = inner.first(where: { $0.name == tag.name }) ?? fields.first(where: { $0.name == tag.name })
    {
      return field
    }
    let hint = Suggestion.nearest(to: tag.name, in: (inner + fields).map(\.name))
    findings.append(
      Finding(
        TemplateFinding.unknownName, at: tag.position, "\"\(tag.name)\" is not a name that this page has",
        excerpt: tag.name,
        fix: hint.map { "write \"\($0)\"" } ?? "use a name from the list in Templates/README.md"))
    return nil
  }

  private func checkValue(
    _ tag: TemplateTag, fields: [FieldDeclaration], open: [OpenSection], findings: inout [Finding]
  ) {
    guard let field = lookUp(tag, fields: fields, open: open, findings: &findings) else { return }
    let guarded = open.contains { $0.tag.kind == .section && $0.tag.name == tag.name }
    switch field.kind {
    case .text(let optional), .link(let optional):
      if optional && !guarded { report(.optionalWithoutSection, tag, findings: &findings) }
    case .blocks(let optional):
      if optional && !guarded { report(.optionalWithoutSection, tag, findings: &findings) }
      if !tag.alone { report(.blocksInText, tag, findings: &findings) }
    case .flag, .list: report(.notAValue, tag, findings: &findings)
    }
  }

  private func checkPart(_ tag: TemplateTag, findings: inout [Finding]) {
    guard !parts.contains(tag.name) else { return }
    let hint = Suggestion.nearest(to: tag.name, in: parts.sorted())
    findings.append(
      Finding(
        TemplateFinding.unknownPart, at: tag.position, "There is no part named \"\(tag.name)\"",
        fix: hint.map { "write {{>\($0)}}" } ?? "make the file parts/_\(tag.name).md, or remove this line"))
  }

  private func close(_ tag: TemplateTag, open: inout [OpenSection], findings: inout [Finding]) {
    if open.last?.tag.name == tag.name {
      open.removeLast()
      return
    }
    let expected = open.last.map { "write {{/\($0.tag.name)}} here first" } ?? "remove this line"
    findings.append(
      Finding(
        TemplateFinding.unopenedSection, at: tag.position,
        "{{/\(tag.name)}} ends a section that is not the open one",
        fix: expected))
    if let index = open.lastIndex(where: { $0.tag.name == tag.name }) { open.removeSubrange(index...) }
  }

  private func report(_ slip: Slip, _ tag: TemplateTag, findings: inout [Finding]) {
    findings.append(slip.finding(tag))
  }
}

/// A name that is used in a way that it is not made for.
private enum Slip {
  case notASection, notAValue, optionalWithoutSection, blocksInText

  func finding(_ tag: TemplateTag) -> Finding {
    let name = tag.name
    switch self {
    case .notASection:
      return Finding(
        TemplateFinding.notASection, at: tag.position, "\"\(name)\" is always there, so it needs no section",
        fix: "write {{\(name)}}")
    case .notAValue:
      return Finding(
        TemplateFinding.notAValue, at: tag.position, "\"\(name)\" cannot be printed",
        fix: "use it as {{#\(name)}} … {{/\(name)}}")
    case .optionalWithoutSection:
      return Finding(
        TemplateFinding.optionalWithoutSection, at: tag.position, "\"\(name)\" is not known for every trial",
        fix: "put its sentence between {{#\(name)}} and {{/\(name)}}")
    case .blocksInText:
      return Finding(
        TemplateFinding.blocksInText, at: tag.position,
        "\"\(name)\" is a whole block and stands inside a line", fix: "give {{\(name)}} a line of its own")
    }
  }
}
