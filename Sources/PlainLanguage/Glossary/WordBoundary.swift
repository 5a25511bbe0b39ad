/// Decides whether a found form stands by itself or is a part of something longer.
///
/// `CD22-positive`, `anti-CD22` and `AST/ALT` hold terms; `B-ALL`, `PD-1`, `COVID-19` and `ALL-like` are
/// other things than `ALL`, `PD` and `19`.
struct WordBoundary {
  let index: GlossaryIndex
  let tokens: [TermToken]

  /// Whether the tokens of a range are free on both sides.
  func isFree(_ range: Range<Int>) -> Bool { isFreeBefore(range.lowerBound) && isFreeAfter(range.upperBound) }

  private func isFreeBefore(_ start: Int) -> Bool {
    guard start > 0, tokens[start].isGlued else { return true }
    let sign = tokens[start - 1]
    guard sign.kind == .sign else { return sign.kind == .line }
    if Self.joining.contains(sign.exact) { return false }
    guard start > 1, sign.isGlued else { return true }
    let word = tokens[start - 2]
    if sign.folded == Self.hyphen { return isSeparate(word) }
    if sign.folded == Self.slash { return !isLetter(word, beside: start) && !isUnit(word) }
    if sign.folded == Self.apostrophe || sign.folded == Self.curly { return !isLetter(word, beside: start) }
    return true
  }

  private func isFreeAfter(_ end: Int) -> Bool {
    guard end < tokens.count, tokens[end].isGlued else { return true }
    let sign = tokens[end]
    guard sign.kind == .sign else { return sign.kind == .line }
    if Self.joining.contains(sign.exact) { return false }
    guard end + 1 < tokens.count, tokens[end + 1].isGlued else { return true }
    let word = tokens[end + 1]
    if sign.folded == Self.hyphen {
      return isSeparate(word, after: end - 1) && !Self.changing.contains(word.folded)
    }
    if sign.folded == Self.slash { return !isLetter(word, beside: end - 1) }
    if sign.folded == Self.stop { return word.kind != .number && !word.shape.isShouted }
    return true
  }

  /// Whether a hyphen before or after this word joins it only loosely.
  ///
  /// - Parameter last: the last token of the form, where the hyphen stands after it: `L4-5` is a range.
  private func isSeparate(_ word: TermToken, after last: Int? = nil) -> Bool {
    if word.kind == .sign { return true }
    if word.kind == .number, let last { return tokens[last].kind == .word && tokens[last].shape.digits > 0 }
    let shape = word.shape
    if shape.isSmallWord || (shape.capitals == 1 && shape.smalls >= 2 && shape.digits == 0) { return true }
    return shape.capitals > 0 && shape.digits > 0 && index.isTerm(word)
  }

  /// "50mg/M2" and "U/L" are measures, not a stage and a letter.
  private func isUnit(_ word: TermToken) -> Bool {
    Self.units.contains(word.folded)
      || (word.shape.digits > 0 && word.shape.smalls > 0 && word.shape.capitals == 0)
  }

  /// A single letter beside a short form is a part of it, as in "R/R"; in "IIIB/C" it is not.
  private func isLetter(_ word: TermToken, beside place: Int) -> Bool {
    word.kind == .word && word.end - word.start == 1 && tokens[place].end - tokens[place].start <= 2
  }

  private static func hash(_ sign: String) -> UInt64 { TermTokenizer.hashes(of: sign).exact }
  private static let hyphen = TermTokenizer.dash.folded
  private static let slash = hash("/")
  private static let apostrophe = hash("'")
  private static let curly = hash("’")
  private static let stop = hash(".")
  private static let units = Set(["mg", "g", "kg", "mcg", "ug", "µg", "ml", "iu", "gy", "cells"].map(hash))
  /// Signs that make one name of what stands on both sides.
  private static let joining = Set(["_", "@", "#", "&", "\\", "^", "="].map(hash))
  /// Words that turn a term into another thing.
  private static let changing = Set(["like", "type", "adjacent"].map(hash))
}
