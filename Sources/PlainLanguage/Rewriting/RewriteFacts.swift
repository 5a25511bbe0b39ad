/// The fact check as the rewriter asks it: with the editors' pairs of words and the words of its own sentences.
public struct RewriteFacts: Sendable {
  private let checker: FactChecker

  /// A check that accepts what the wordings say.
  public init(wordings: Wordings) {
    checker = FactChecker(dictionary: wordings.dictionary)
  }

  /// The program's own pairs of words, to which those of the wordings are added.
  static let dictionary = FactDictionary(
    read: RewriteWords.pairs.map(ReadPair.init), frame: RewriteWords.frame, firstRank: 1 << 60)

  /// What differs so much that the plain words must not be shown, in one line; nil for none.
  public var comparison: CriterionRewriter.FactComparison {
    let checker = checker
    return { criterion, plain in
      let context = FactContext(polarity: criterion.polarity, above: criterion.heading ?? "")
      return checker.differences(original: criterion.text, plain: plain, context: context)
        .first { $0.weight == .fatal }?.description
    }
  }
}
