/// Whether each date of a page stands in the record, and its words say what its machine form says.
enum DateCheck {
  static func run(_ page: inout PageContext) {
    guard let main = page.first("main") else { return }
    for index in page.document.subtree(main) where page.document.elements[index].name == "time" {
      guard let machine = page.document.elements[index].value("datetime") else {
        page.add(.number, at: index, "A date has no machine form")
        continue
      }
      words(index, machine, &page)
      source(index, machine, &page)
    }
  }

  private static func words(_ index: Int, _ machine: String, _ page: inout PageContext) {
    let words = page.document.text(of: index)
    let said = Set(NumberTokens.all(in: words))
    let parts = machine.split(separator: "-").compactMap { Int($0) }
    let month = parts.count > 1 ? months[(parts[1] + 11) % 12] : nil
    let numbers = parts.enumerated().filter { $0.offset != 1 }.map { String($0.element) }
    let isSaid = said == Set(numbers) && (month.map { words.contains($0) } ?? true)
    if !isSaid { page.add(.number, at: index, "The date “\(words)” is not \(machine)") }
  }

  /// A date that no rule made stands in a field that its block names, or somewhere in the record if the block names none.
  private static func source(_ index: Int, _ machine: String, _ page: inout PageContext) {
    guard let record = page.record else { return }
    let isElsewhere = !page.document.elements[index].marks.isDisjoint(with: [.computed, .editor, .standing])
    guard !isElsewhere else { return }
    let block = page.document.nearest(index) { $0.value("data-from") != nil }
    let pointers = block.flatMap { page.document.elements[$0].value("data-from") } ?? ""
    guard !record.hasDate(machine, at: pointers.split(separator: " ").map(String.init)) else { return }
    page.add(.number, at: index, "The date \(machine) does not stand in the fields that the page names")
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}
