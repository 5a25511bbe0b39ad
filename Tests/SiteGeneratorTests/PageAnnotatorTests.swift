import CommonMark
import Diagnostics
import PlainLanguage
import Testing

@testable import SiteGenerator

@Suite("Words explained on a page")
struct PageAnnotatorTests {
  private func annotated(_ nodes: [PageNode], isForDoctors: Bool = false) -> PageAnnotator.Annotated {
    let text = """
      name: bladder cancer
      forms: ["MIBC = muscle-invasive bladder cancer", "NMIBC = non-muscle-invasive bladder cancer", stage IIIB, stage IV]
      kind: disease
      meaning: {easy: A cancer of the bladder., standard: A cancer of the bladder.}
      source: a test
      reviewed: no
      """
    var findings: [Finding] = []
    let glossary = GlossaryLoader.load(
      [GlossaryFile(path: "a.yml", slug: "bladder-cancer", text: text)], findings: &findings)
    #expect(findings == [])
    let finder = TermFinder(
      GlossaryIndex(glossary), pageContext: [], recordTerms: RecordAbbreviations(texts: [], names: []))
    return PageAnnotator(finder: finder, level: .standard, root: "", isForDoctors: isForDoctors).annotated(
      nodes)
  }

  private func linked(_ nodes: [PageNode]) -> [String] {
    nodes.flatMap { node -> [String] in
      guard case .element(let element) = node else { return [] }
      let own = element.value(of: "class") == "term" ? [[node].plainText] : []
      return own + linked(element.children)
    }
  }

  @Test("A short form that stood first in a quote of the record is explained again in the page's own words")
  func quotedFirst() {
    let page = annotated([
      .element(.p, [PageAttribute("data-words", "registry")], [.text("Treated for NMIBC.")]),
      .element(.p, [.text("have NMIBC and NMIBC.")]),
    ])
    #expect(linked(page.nodes).filter { $0.hasPrefix("NMIBC") }.count == 2)
    #expect(page.unexplained == [])
  }

  @Test("A list of words without a word says so, and is no empty list")
  func noWords() {
    let list = PageNode.element(.dl, [PageAttribute("class", "terms")], [])
    let page = annotated([.element(.p, [.text("It is finished.")]), list])
    #expect(page.nodes.last == .element(.p, [.text("No words are explained on this page.")]))
    let other = annotated([.element(.p, [.text("have NMIBC.")]), list])
    #expect(other.nodes.last?.plainText.contains("A cancer of the bladder.") == true)
  }

  @Test("A second form of one word is explained where it holds a short form of its own")
  func secondForm() {
    let page = annotated([.element(.p, [.text("have stage IV or stage IIIB, not stage IV.")])])
    #expect(linked(page.nodes).count == 2)
  }

  @Test("A page for doctors explains short forms only")
  func forDoctors() {
    let nodes: [PageNode] = [.element(.p, [.text("have bladder cancer, NMIBC.")])]
    #expect(linked(annotated(nodes).nodes).count == 2)
    #expect(linked(annotated(nodes, isForDoctors: true).nodes) == ["NMIBC"])
  }

  @Test(
    "Words of every day need no meaning",
    arguments: [("twice a day", true), ("every day", true), ("once", true), ("twice weekly infusion", false)])
  func everyday(form: String, isPlain: Bool) {
    #expect(EverydayWords.hasOnly(form) == isPlain)
  }
}
