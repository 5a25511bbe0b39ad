import PageTemplates
import SiteGenerator
import Testing

@Suite("The names for templates")
struct FieldNameTests {
  @Test("are declared once")
  func once() {
    let names = EditionFields.declarations.map(\.name)
    #expect(Set(names).count == names.count)
  }

  /// A value that an item of a list does not have is looked up outside the list: with equal names a page would show
  /// the trial's value as if it were the item's.
  @Test("inside a list are never names of the page, nor of another list around it")
  func shadows() {
    func check(_ fields: [FieldDeclaration], outer: Set<String>) {
      for field in fields {
        guard case .list(let inner) = field.kind else { continue }
        let names = inner.map(\.name)
        #expect(outer.intersection(names) == [], "in \(field.name)")
        check(inner, outer: outer.union(names))
      }
    }
    check(EditionFields.declarations, outer: Set(EditionFields.declarations.map(\.name)))
  }
}
