import PageTemplates

/// The pages that are no edition of a trial, each with its template in `Templates/<language>/pages`.
enum SitePage: String, CaseIterable {
  case home, trial, glossary, about, missing, checking, checklist, search

  /// The names that its template may use.
  var declarations: [FieldDeclaration] {
    switch self {
    case .home:
      [
        FieldDeclaration("site-name", .text(optional: false), "the name of the site"),
        FieldDeclaration("trial-count", .text(optional: false), "how many studies the site has"),
        FieldDeclaration("open-trials", .blocks(optional: true), "the studies that are looking for people"),
        FieldDeclaration("other-trials", .blocks(optional: true), "the other studies"),
        FieldDeclaration("browse", .blocks(optional: true), "lists by illness, age, country, treatment"),
        FieldDeclaration("search", .blocks(optional: true), "the box to search the site"),
      ]
    case .search:
      [
        FieldDeclaration("search", .blocks(optional: false), "the box to search the site, and its answers"),
        FieldDeclaration("browse", .blocks(optional: true), "lists by illness, age, country, treatment"),
      ]
    case .trial:
      EditionFields.declarations + [
        FieldDeclaration("editions", .blocks(optional: false), "the links to the editions")
      ]
    case .glossary:
      [
        FieldDeclaration(
          "words", .blocks(optional: true), "the names of all words, with links to their meanings"),
        FieldDeclaration("letters", .blocks(optional: true), "links to the letters"),
        FieldDeclaration("word-count", .text(optional: false), "how many words there are"),
      ]
    case .about:
      [
        FieldDeclaration("site-name", .text(optional: false), "the name of the site"),
        FieldDeclaration("trial-count", .text(optional: false), "how many studies the site has"),
      ]
    case .missing:
      [
        FieldDeclaration("home-link", .link(optional: false), "the home page"),
        FieldDeclaration("browse", .blocks(optional: true), "lists by illness, age, country, treatment"),
      ]
    case .checking:
      [
        FieldDeclaration("id", .text(optional: false), "the trial number"),
        FieldDeclaration("registry-link", .link(optional: true), "the record at the registry"),
      ]
    case .checklist:
      EditionFields.declarations + [
        FieldDeclaration(
          "checklist", .blocks(optional: true), "the rules with boxes that fit one side of a sheet"),
        FieldDeclaration("checklist-more", .blocks(optional: true), "the other rules with boxes"),
      ]
    }
  }
}
