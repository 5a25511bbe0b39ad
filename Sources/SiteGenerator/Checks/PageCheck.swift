import CommonMark
import Diagnostics
import PlainLanguage

/// Checks a finished page against what its edition promises.
struct PageCheck {
  let edition: Edition
  let file: String
  let line: Int

  func findings(_ page: PageAnnotator.Annotated) -> [Finding] {
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
    if !page.unexplained.isEmpty {
      findings.append(
        Finding(
          PageFinding.unexplained, at: place,
          "Short forms on the \(edition.path) page are not explained: \(page.unexplained.joined(separator: ", "))",
          fix: "add a term for each to Glossary/en/terms"))
    }
    return findings
  }
}
