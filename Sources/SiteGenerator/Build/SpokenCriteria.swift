import PlainLanguage

/// The words of a trial's criteria, made when they are needed. Editions that speak alike share them.
final class SpokenCriteria {
  private var known: [SpokenWay: [ShownCriterion]] = [:]
  private var said: [SpokenCriterion: RewrittenCriterion] = [:]
  private let before: [SpokenCriterion: RewrittenCriterion]

  /// With `old`, criteria of an older record of the trial that stayed as they were keep their words. The wordings must
  /// be the same.
  init(after old: SpokenCriteria? = nil) { before = old?.said ?? [:] }

  func words(for edition: Edition, of understood: UnderstoodTrial, editorial: Editorial) -> [ShownCriterion] {
    let way = SpokenWay(edition, of: understood)
    if let words = known[way] { return words }
    let words = understood.criteria(for: edition) { say($0, $1, edition: edition, editorial: editorial) }
    known[way] = words
    return words
  }

  private func say(
    _ criterion: Criterion, _ voice: Voice, edition: Edition, editorial: Editorial
  ) -> RewrittenCriterion {
    if edition.criteria == .original {
      return editorial.words(for: criterion, voice: voice, edition: edition)
    }
    let key = SpokenCriterion(criterion: criterion, voice: voice, level: edition.words)
    let words =
      said[key] ?? before[key] ?? editorial.words(for: criterion, voice: voice, edition: edition)
    said[key] = words
    return words
  }
}

/// A criterion as somebody says it.
private struct SpokenCriterion: Hashable {
  let criterion: Criterion
  let voice: Voice
  let level: ReadingLevel
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
