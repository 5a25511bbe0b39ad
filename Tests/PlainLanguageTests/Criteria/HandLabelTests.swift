import Testing

@testable import PlainLanguage

/// Hard items of real records, judged by eye: record, place of the item in its text, meaning. No words of the registry.
@Suite struct HandLabelTests {
  @Test func hardItemsOfRealRecordsAreUnderstood() throws {
    guard let records = try RegistryRecords.all() else { return }
    #expect(HandLabels.all.count > 200)
    let labels = Dictionary(grouping: HandLabels.all, by: \.record)
    for record in records {
      guard let criteria = record.criteria, let expected = labels[record.id] else { continue }
      let meanings = Self.meanings(of: criteria, record)
      for label in expected {
        #expect(meanings[label.item] == label.polarity, "\(record.id) item \(label.item)")
      }
    }
  }

  /// The polarity of each source item: of the criterion that holds it, or of the first piece.
  static func meanings(of criteria: String, _ record: RegistryRecords.Entry) -> [Int: Polarity] {
    let read = parsed(criteria, record.minimumAge, record.maximumAge).criteria
    var next = 0
    var meanings: [Int: Polarity] = [:]
    for (i, item) in SourceItems.items(of: criteria).enumerated() {
      let words = SourceItems.words(item)
      let found = read[next...].firstIndex {
        SourceItems.words($0.original) == words || $0.whole.map(SourceItems.words) == words
      }
      guard let found else { continue }
      meanings[i] = read[found].polarity
      next = found + 1
    }
    return meanings
  }
}
