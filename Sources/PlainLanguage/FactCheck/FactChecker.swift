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
    var keys = FactKeys(dictionary)
    var before = FactText(original, &keys)
    var after = FactText(plain, &keys)
    let pairs = PairMatcher(
      before.stems, after.stems, dictionary, signs: after.tokens.map { $0.kind == .sign })
    before.readMarkers(cover: pairs.originalCover)
    after.readMarkers(cover: pairs.plainCover)
    let above = context.above.isEmpty ? [] : Set(FactText(context.above, &keys).words)
    let numbers = QuantityComparison.differences(
      before.quantities, after.quantities, speaksOfAge: before.speaksOfAge || after.speaksOfAge)
    let belonging = numbers.isEmpty ? BelongingComparison(original: before, plain: after).differences : []
    return numbers + belonging + NegationComparison(original: before, plain: after, keys: keys).differences
      + MarkerComparison(before, after, context.polarity).differences
      + ContentComparison(
        original: before, plain: after, above: above, frame: dictionary.frame, paired: pairs.plainWords
      ).differences
      + RepetitionComparison(original: before, plain: after).differences
  }
}

extension [FactDifference] {
  /// True if one of them forbids to show the plain words.
  public var hasFatal: Bool { contains { $0.weight == .fatal } }
}
