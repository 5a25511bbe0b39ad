/// Whether each number of a page stands where the page says that it comes from.
enum NumberCheck {
  /// Numbers that need no record: of general text, of words that are explained, those that a named rule made, and the
  /// days and groups that a picture counts. All pages of a trial have to agree on them.
  private static let elsewhere: Marks = [.standing, .computed, .terms, .frame, .editor, .picture, .group]

  static func run(_ page: inout PageContext) {
    guard let record = page.record, let main = page.first("main") else { return }
    for index in page.document.subtree(main) {
      let element = page.document.elements[index]
      guard let sources = element.value("data-from") else { continue }
      for source in sources.split(separator: " ") where record.value(at: String(source)) == nil {
        page.add(.source, at: index, "The record has nothing at \(source)")
      }
    }
    blocks(main, record, &page)
  }

  /// Each text is measured by the nearest block around it that names its sources, else by the whole record.
  private static func blocks(_ main: Int, _ record: SourceRecord, _ page: inout PageContext) {
    var byBlock: [Int: String] = [:]
    var last: (block: Int, owner: Int) = (-1, -1)
    for text in page.document.texts[page.document.elements[main].texts] {
      let owner = page.document.elements[text.owner]
      guard owner.marks.isDisjoint(with: elsewhere) else { continue }
      let block = page.document.nearest(text.owner) { $0.value("data-from") != nil } ?? main
      let joint = last.block == block ? page.document.joint(last.owner, text.owner) : " "
      byBlock[block, default: ""] += joint + text.value
      last = (block, text.owner)
    }
    for (block, text) in byBlock.sorted(by: { $0.key < $1.key }) {
      let numbers = NumberTokens.all(in: text)
      guard !numbers.isEmpty else { continue }
      let allowed = self.numbers(of: block, record, page)
      for number in Set(numbers).sorted() where !allowed.contains(number) {
        let place = block == main ? "anywhere in the record" : "in the fields that the page names"
        page.add(.number, at: block, "The number \(number) does not stand \(place)", excerpt: text)
      }
    }
  }

  private static func numbers(of block: Int, _ record: SourceRecord, _ page: PageContext) -> Set<String> {
    guard let sources = page.document.elements[block].value("data-from") else { return record.numbers }
    return record.numbers(at: sources.split(separator: " ").map { row(String($0)) })
  }

  /// The item of a list that a field belongs to, such as one link with its label and its address: its fields are one
  /// thing, and a block may name only one of them. Other fields stand for themselves.
  private static func row(_ pointer: String) -> String {
    let parts = pointer.split(separator: "/")
    guard parts.count > 2, parts[parts.count - 2].allSatisfy(\.isNumber) else { return pointer }
    return "/" + parts.dropLast().joined(separator: "/")
  }
}
