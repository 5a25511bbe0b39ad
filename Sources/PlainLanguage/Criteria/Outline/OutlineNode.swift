/// A row with the rows below it.
struct OutlineNode: Sendable, Hashable {
  var row: OutlineRow
  var children: [OutlineNode] = []

  /// Rows as trees, by their depths. Only items and introductions take rows below them.
  static func trees(_ rows: [OutlineRow]) -> [OutlineNode] {
    var roots: [OutlineNode] = []
    var open: [OutlineNode] = []
    func close() {
      guard let done = open.popLast() else { return }
      if open.isEmpty { roots.append(done) } else { open[open.count - 1].children.append(done) }
    }
    for row in rows {
      while let last = open.last, last.row.depth >= row.depth || !takesChildren(last.row, row) { close() }
      open.append(OutlineNode(row: row))
    }
    while !open.isEmpty { close() }
    return roots
  }

  private static func takesChildren(_ parent: OutlineRow, _ child: OutlineRow) -> Bool {
    parent.isItem || RowText.introduces(parent.text)
  }
}
