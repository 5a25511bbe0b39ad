/// Gives every word of two texts a number, so that words are compared as numbers.
struct FactKeys {
  private let ids: [String: Int]
  private var own: [String: Int] = [:]

  init(_ dictionary: FactDictionary) { ids = dictionary.ids }

  mutating func id(_ word: String) -> Int {
    if let id = ids[word] { return id }
    if let id = own[word] { return id }
    let id = ids.count + own.count
    own[word] = id
    return id
  }

  /// The number of a word that stands in one of the texts or in the dictionary.
  func known(_ word: String) -> Int? { ids[word] ?? own[word] }
}
