import PlainLanguage

/// Puts the rewriting of criteria and the independent check of its facts together.
enum CriterionChecking {
  /// A rewriter whose every result is compared with the record's words; a fatal difference keeps the original.
  static func rewriter(_ wordings: Wordings) -> CriterionRewriter {
    let pairs = wordings.all.flatMap { wording in
      wording.from.flatMap { from in
        [wording.to, wording.plural, wording.detailed].compactMap { $0 }.map { WordPair(from: from, to: $0) }
      }
    }
    let checker = FactChecker(dictionary: FactDictionary(pairs: pairs))
    // "X are excluded" below "cannot join if" is said by the heading, so the check may leave it to it.
    let context = FactContext(polarity: .mustNot)
    return CriterionRewriter(wordings: wordings) { original, plain in
      let fatal = checker.differences(original: original, plain: plain, context: context).filter { $0.weight == .fatal }
      return fatal.isEmpty ? nil : fatal.map(\.description).joined(separator: "; ")
    }
  }
}
