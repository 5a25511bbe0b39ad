import CommonMark
import Diagnostics
import PlainLanguage

/// Checks a finished page against what its edition promises.
struct PageCheck {
  let edition: Edition
  let file: String
  let line: Int

  /// What is wrong with the page.
  func findings(_ page: PageAnnotator.Annotated) -> [Finding] { result(page).findings }

  /// What is wrong with the page, and the grade at which it reads; nil for a page of few words.
  func result(_ page: PageAnnotator.Annotated) -> (grade: Double?, findings: [Finding]) {
    let place = SourcePosition(file: file, line: line)
    var findings: [Finding] = []
    let measure = Readability.measure(blocks: PageProse.blocks(page.nodes))
    if measure.words >= 30, measure.grade > edition.grade {
      let grade = (measure.grade * 10).rounded() / 10
      findings.append(
        Finding(
          PageFinding.tooHard, at: place,
          "The \(edition.path) page reads at grade \(grade), above \(edition.grade)",
          fix: "add wordings for its hard words in Glossary/en/wording"))
    }
    if let message = Self.message(in: page.nodes), Readability.measure(message).words > 40 {
      findings.append(
        Finding(
          PageFinding.messageTooLong, at: place,
          "The main message of the \(edition.path) page has more than 40 words",
          excerpt: message, fix: "shorten the names that it uses, or the template"))
    }
    if !page.unexplained.isEmpty {
      findings.append(
        Finding(
          PageFinding.unexplained, at: place,
          "Short forms on the \(edition.path) page are not explained: \(page.unexplained.joined(separator: ", "))",
          fix: "add a term for each to Glossary/en/terms"))
    }
    return (measure.words >= 30 ? measure.grade : nil, findings)
  }

  /// The words of the main message.
  private static func message(in nodes: [PageNode]) -> String? {
    for case .element(let element) in nodes {
      if element.tag == .p, element.value(of: "class") == "lead" {
        return [PageNode.element(element)].plainText
      }
      if let found = message(in: element.children) { return found }
    }
    return nil
  }
}
