/// All terms of a language, sorted by name.
public struct Glossary: Sendable {
  /// The terms, sorted by name without regard to capitals, then by slug.
  public private(set) var terms: [Term]
  private let places: [String: Int]

  /// Makes a glossary; of two terms with one slug the first counts.
  public init(terms: [Term]) {
    let sorted = terms.sorted { ($0.name.lowercased(), $0.slug) < ($1.name.lowercased(), $1.slug) }
    self.terms = sorted
    places = Dictionary(
      sorted.enumerated().map { ($0.element.slug, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// The term of a slug.
  public func term(_ slug: String) -> Term? { places[slug].map { terms[$0] } }

  /// Puts a term in the place of the one with its slug and name; whether there is one.
  mutating func replace(with term: Term) -> Bool {
    guard let place = places[term.slug], terms[place].name == term.name else { return false }
    terms[place] = term
    return true
  }
}
