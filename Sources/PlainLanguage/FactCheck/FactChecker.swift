/// Compares a sentence of a record with the plain words that shall stand for it, fact by fact.
///
/// It knows nothing of how the plain words were made. It reads both texts in the same way and compares numbers,
/// comparators, units, what belongs to which number, negations, exceptions, conditions, times, lists, medicines,
/// diseases and every other word.
public struct FactChecker: Sendable {
  private let dictionary: FactDictionary

  /// Makes a checker that accepts the pairs of a dictionary as saying the same.
  public init(dictionary: FactDictionary = FactDictionary()) {
    self.dictionary = dictionary
  }

  /// What the plain text says otherwise than the original; nothing when all facts are equal.
  ///
  /// Items of the plain text are parted by line breaks. "They", "you" and "your child" are the same person.
  public func differences(original: String, plain: String, context: FactContext = FactContext())
    -> [FactDifference]
  {
    var before = FactText(original)
    var after = FactText(plain)
    let pairs = PairMatcher(before.tokens, after.tokens, dictionary)
    before.readMarkers(cover: pairs.originalCover)
    after.readMarkers(cover: pairs.plainCover)
    let numbers = QuantityComparison.differences(
      before.quantities, after.quantities, speaksOfAge: before.speaksOfAge || after.speaksOfAge)
    let belonging = numbers.isEmpty ? BelongingComparison(original: before, plain: after).differences : []
    let negation = NegationComparison(original: before.tokens, plain: after.tokens, cover: pairs)
      .differences(before.negations, after.negations)
    return numbers + belonging + negation
      + MarkerComparison.differences(before.markers, after.markers, polarity: context.polarity)
      + content(before, after, context, pairs)
      + RepetitionComparison(original: before, plain: after).differences
  }

  private func content(
    _ before: FactText, _ after: FactText, _ context: FactContext, _ pairs: PairMatcher
  ) -> [FactDifference] {
    let above = context.above.isEmpty ? [] : FactText(context.above).keys
    return ContentComparison(
      original: before, plain: after, above: above, frame: dictionary.frame, paired: pairs.plainStems
    ).differences
  }
}

extension [FactDifference] {
  /// True if one of them forbids to show the plain words.
  public var hasFatal: Bool { contains { $0.weight == .fatal } }
}
