/// The words of one trial's pages, as far as the glossary is concerned.
struct TrialWords: Sendable {
  /// A short form that nothing explains.
  struct Unexplained: Sendable {
    let pages: Int
    let example: GlossaryReport.Example
  }

  let pages: Int
  /// The slugs of the terms that are explained.
  let terms: Set<String>
  let unexplained: [String: Unexplained]

  init(_ pages: [TrialPages.Page]) {
    self.pages = pages.count
    terms = Set(pages.flatMap(\.terms))
    var found: [String: Unexplained] = [:]
    for page in pages where !page.unexplained.isEmpty {
      let text = PageExcerpt(page.bytes)
      for word in page.unexplained {
        let known = found[word]
        let example = known?.example ?? .init(page: page.path, text: text.around(word))
        found[word] = Unexplained(pages: (known?.pages ?? 0) + 1, example: example)
      }
    }
    unexplained = found
  }
}
