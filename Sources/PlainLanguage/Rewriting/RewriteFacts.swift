/// The fact check as the rewriter asks it: with the editors' pairs of words and the words of its own sentences.
public struct RewriteFacts: Sendable {
  private let checker: FactChecker

  /// A check that accepts what the wordings say.
  public init(wordings: Wordings) {
    var pairs: [WordPair] = []
    for wording in wordings.all where !wording.to.isEmpty {
      for form in wording.from {
        for words in Set([wording.to, wording.detailed, wording.plural].compactMap { $0 }).sorted() {
          pairs.append(WordPair(from: form, to: words))
        }
      }
    }
    checker = FactChecker(
      dictionary: FactDictionary(pairs: pairs + RewriteWords.pairs, frame: RewriteWords.frame))
  }

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
