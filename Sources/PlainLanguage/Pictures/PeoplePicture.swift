import CommonMark

/// So many of so many people, each drawn.
public struct PeoplePicture: Sendable, Hashable {
  /// How many have what the label says.
  public let count: Int
  /// Out of how many.
  public let total: Int
  /// What they have, as it follows "7 of 32 people": "had a headache".
  public let label: String

  /// The values; nil unless 0 ≤ count ≤ total and total is 1 to 100.
  public init?(count: Int, of total: Int, label: String) {
    guard (1...100).contains(total), (0...total).contains(count) else { return nil }
    self.count = count
    self.total = total
    self.label = label
  }

  /// The figure; `id` must be unique on the page.
  public func nodes(id: String) -> [PageNode] {
    let people = (0..<total).flatMap { (place: Int) -> [PageNode] in
      let (row, column) = place.quotientAndRemainder(dividingBy: 10)
      return person(x: 18 + column * 36, y: 14 + row * 44, isMarked: place < count)
    }
    let height = 14 + (total + 9) / 10 * 44
    let picture = Drawing.picture(id: id, height: height, title: sentence, description: others, people)
    return [Figure.make("people", picture, caption: caption)]
  }

  private var caption: [PageNode] {
    [
      .text("\(sentence). Filled: \(count). Empty: "),
      Figure.computed(String(total - count), rule: "difference"), .text("."),
    ]
  }

  private var sentence: String { "\(count) of \(total) people \(label)" }
  private var others: String { "Filled: \(count). Empty: \(total - count)." }

  private func person(x: Int, y: Int, isMarked: Bool) -> [PageNode] {
    let name = isMarked ? "mark" : "mark-3"
    return [
      Drawing.circle(x, y, 7, name), Drawing.path("M\(x - 10) \(y + 27)v-8a10 9 0 0 1 20 0v8z", name),
    ]
  }
}
