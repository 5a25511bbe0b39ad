import PlainLanguage

/// The words of a trial's criteria, made when they are needed. Editions that speak alike share them.
final class SpokenCriteria {
  private var known: [SpokenWay: [ShownCriterion]] = [:]

  func words(for edition: Edition, of understood: UnderstoodTrial, editorial: Editorial) -> [ShownCriterion] {
    let way = SpokenWay(edition, of: understood)
    if let words = known[way] { return words }
    let words = understood.criteria(for: edition, editorial: editorial)
    known[way] = words
    return words
  }
}

/// What decides about the words of criteria: the same for editions that speak alike.
private struct SpokenWay: Hashable {
  let voice: Voice
  let level: ReadingLevel
  let isOriginal: Bool

  init(_ edition: Edition, of understood: UnderstoodTrial) {
    voice = understood.voice(for: edition)
    level = edition.words
    isOriginal = edition.criteria == .original
  }
}
