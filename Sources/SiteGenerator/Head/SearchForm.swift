import CommonMark
import TrialRecords

/// The box to search the site. It asks by the address alone (`?q=…`), so it needs a script only where the answers are
/// shown; the style sheet hides it where there are no scripts.
enum SearchForm {
  /// The form; `action` is the page of the search as seen from this page, `root` the site's top folder.
  static func nodes(root: String) -> [PageNode] {
    let action = PageAttribute("action", root + "search/index.html")
    let marks = [PageAttribute("class", "search"), action, PageAttribute("role", "search")]
    return [.element(.form, marks, [words, narrowing, button])]
  }

  private static var words: PageNode {
    .element(
      .div, [PageAttribute("class", "search-words")],
      [
        .element(.label, [PageAttribute("for", "q")], [.text("An illness, a medicine, a place or a number")]),
        .element(
          .input,
          [
            PageAttribute("type", "search"), PageAttribute("id", "q"), PageAttribute("name", "q"),
            PageAttribute("autocomplete", "off"), PageAttribute("spellcheck", "true"),
          ], []),
      ])
  }

  private static var narrowing: PageNode {
    .element(
      .div, [PageAttribute("class", "search-filters")],
      choice("age", "Who would join", ["Anyone", TrialSummary.children, TrialSummary.adults])
        + choice("status", "Open or not", ["All studies", StatusWords.label(.recruiting)]))
  }

  /// A choice whose first answer means: do not narrow.
  private static func choice(_ name: String, _ label: String, _ answers: [String]) -> [PageNode] {
    let options = answers.enumerated().map { index, answer -> PageNode in
      .element(.option, index == 0 ? [PageAttribute("value", "")] : [], [.text(answer)])
    }
    return [
      .element(
        .div,
        [
          .element(.label, [PageAttribute("for", name)], [.text(label)]),
          .element(.select, [PageAttribute("id", name), PageAttribute("name", name)], options),
        ])
    ]
  }

  private static var button: PageNode {
    .element(.button, [PageAttribute("type", "submit")], [.text("Search")])
  }

  /// Where the script shows what it found, and says it to a screen reader.
  static var answers: PageNode {
    .element(
      .div,
      [PageAttribute("id", "answers"), PageAttribute("class", "answers"), PageAttribute("role", "status")], []
    )
  }
}
