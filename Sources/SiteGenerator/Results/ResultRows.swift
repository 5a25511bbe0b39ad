import TrialRecords

/// The values of one measure as rows, each with the number of people or things that were counted for it.
struct ResultRows {
  /// One row: the value of one group.
  struct Row {
    /// The titles of the class and the category, where there is more than one.
    let titles: [String]
    /// The group and its place.
    let group: Trial.ResultGroup
    let place: Int
    /// The value.
    let value: Trial.Measurement
    /// How many were counted, with the place of that number.
    let counted: Trial.GroupValue?
  }

  /// The rows, in the order of the record.
  let rows: [Row]
  /// What the numbers are.
  let kind: ResultKind
  /// How many groups have a value.
  var groupCount: Int { Set(rows.map(\.group.id)).count }
  /// Whether rows have titles of their own.
  var hasTitles: Bool { rows.contains { !$0.titles.isEmpty } }

  init(_ outcome: Trial.ResultOutcome) {
    let kind = ResultKind(outcome.table, unitsAnalyzed: outcome.unitsAnalyzed?.value)
    let units = outcome.table.unitsSelected ?? outcome.unitsAnalyzed?.value
    self.kind = kind
    var rows: [Row] = []
    for row in outcome.table.classes {
      // The counts of a class go before those of the whole table.
      let denominators = row.denominators.isEmpty ? outcome.table.denominators : row.denominators
      let counts = Self.counts(denominators, units)
      for category in row.categories {
        for value in category.measurements {
          guard let place = outcome.groups.firstIndex(where: { $0.id == value.groupId }) else { continue }
          rows.append(
            Row(
              titles: [row.title, category.title].compactMap { $0 }.filter { !$0.isEmpty },
              group: outcome.groups[place], place: place,
              value: value, counted: counts.first { $0.groupId == value.groupId }))
        }
      }
    }
    self.rows = rows
  }

  /// The counts of what the values are about: people, or the things that were chosen.
  private static func counts(_ denominators: [Trial.Denominator], _ units: String?) -> [Trial.GroupValue] {
    let wanted = (units ?? "Participants").lowercased()
    let own = denominators.first { $0.units?.lowercased() == wanted }
    if units == nil, own == nil {
      return denominators.first { $0.units.map(ResultUnit.isPeople) ?? true }?.counts ?? []
    }
    return own?.counts ?? []
  }

  /// Whether the record has any number.
  var hasNumbers: Bool { rows.contains { ResultNumber($0.value.value)?.shown != nil } }
}
