/// The wordings of a file, each with a rank: of two with one form, the one of the lower rank counts. A rank stays while
/// others come and go, so that nothing else has to move.
struct RankedWordings: Sendable {
  let file: WordingFile
  let ranks: [Int]
  private let place: Int

  /// What became of a file.
  struct Change {
    let new: RankedWordings
    /// The places in the old file of wordings that went.
    let removed: Range<Int>
    /// The places in the new file of wordings that came.
    let added: Range<Int>
  }

  /// Room for this many files, wordings and wordings between two of them.
  private static let (fileBits, gapBits, pairBits) = (32, 16, 12)

  /// A file in its place among others.
  init(_ file: WordingFile, place: Int) {
    self.init(
      file, ranks: file.read.indices.map { place << Self.fileBits | ($0 + 1) << Self.gapBits }, place: place)
  }

  private init(_ file: WordingFile, ranks: [Int], place: Int) {
    self.file = file
    self.ranks = ranks
    self.place = place
  }

  /// The rank of one of the pairs of words of a wording.
  static func rank(ofPair number: Int, of rank: Int) -> Int { rank << pairBits | number }

  /// The change to a newer text of the file; nil where there is no rank left between two.
  func change(to new: WordingFile) -> Change? {
    let before = zip(file.read, new.read).prefix { $0.saysSame(as: $1) }.count
    let rest = min(file.read.count, new.read.count) - before
    let after = zip(file.read.reversed(), new.read.reversed()).prefix { $0.saysSame(as: $1) }.prefix(rest)
      .count
    let removed = before..<(file.read.count - after)
    let added = before..<(new.read.count - after)
    guard let between = ranks(added.count, for: removed) else { return nil }
    let ranks = ranks[..<before] + between + ranks[removed.upperBound...]
    return Change(new: RankedWordings(new, ranks: Array(ranks), place: place), removed: removed, added: added)
  }

  private func ranks(_ count: Int, for removed: Range<Int>) -> [Int]? {
    let low = removed.lowerBound == 0 ? place << Self.fileBits : ranks[removed.lowerBound - 1]
    let end = (place + 1) << Self.fileBits
    let high = removed.upperBound < ranks.count ? ranks[removed.upperBound] : end
    let step = min((high - low) / (count + 1), 1 << Self.gapBits)
    return step == 0 ? nil : (1...(count + 1)).dropLast().map { low + $0 * step }
  }
}
