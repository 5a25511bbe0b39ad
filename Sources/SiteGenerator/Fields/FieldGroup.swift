import CommonMark
import PageTemplates
import TrialRecords

/// Names for templates that belong together, with their values on a page.
protocol FieldGroup {
  /// The heading of the group in the editors' list of names.
  static var title: String { get }
  /// The names.
  static var declarations: [FieldDeclaration] { get }
  /// Their values on one page. A name without a value is absent.
  static func values(_ context: EditionContext) -> FieldValues
}

/// Every name that the template of an edition may use.
public enum EditionFields {
  static var groups: [any FieldGroup.Type] {
    [
      ReaderFields.self, IdentityFields.self, StatusFields.self, DateFields.self, WhoFields.self,
      CriteriaFields.self,
      TreatmentFields.self, DesignFields.self, ScheduleFields.self, PurposeFields.self, OutcomeFields.self,
      RiskFields.self, PracticalFields.self, PlaceFields.self, ContactFields.self, ResultFields.self,
      SponsorFields.self, DocumentFields.self, QuestionFields.self, WordsFields.self, PageFields.self,
    ]
  }

  /// The declarations of all groups.
  public static let declarations: [FieldDeclaration] = groups.flatMap { $0.declarations }

  /// The groups with their headings, for the editors' list.
  public static var catalog: [(title: String, fields: [FieldDeclaration])] {
    groups.map { ($0.title, $0.declarations) }
  }

  /// The values of all names on one page.
  static func values(_ context: EditionContext) -> FieldValues {
    var values = FieldValues()
    for group in groups { values.merge(group.values(context)) }
    return values
  }
}

extension FieldValues {
  /// Sets words, unless there are none.
  mutating func set(_ name: String, _ nodes: [PageNode]?, from: [String] = []) {
    guard let nodes, !nodes.isEmpty else { return }
    self[name] = .text(nodes, from: from)
  }

  /// Sets a name (a medicine, a place, an identifier) from the record.
  mutating func setName(_ name: String, _ value: Sourced<String>?) {
    guard let value, !value.value.isEmpty else { return }
    self[name] = .text(PageWords.name(value.value), from: [value.source])
  }

  /// Sets a date of the record; `led` by "on" or "in" where a sentence needs it.
  mutating func setDate(_ name: String, _ date: Sourced<PartialDate>?, led: Bool = false) {
    guard let date else { return }
    let time = PageNode.element(
      .time, [PageAttribute("datetime", DateWords.iso(date.value))], [.text(DateWords.words(date.value))])
    let lead = led ? [PageNode.text(date.value.day == nil ? "in " : "on ")] : []
    self[name] = .text(lead + [time], from: [date.source])
  }

  /// Sets blocks, unless there are none.
  mutating func setBlocks(_ name: String, _ nodes: [PageNode]) {
    guard !nodes.isEmpty else { return }
    self[name] = .blocks(nodes)
  }

  /// Sets a question.
  mutating func setFlag(_ name: String, _ flag: Bool) { self[name] = .flag(flag) }
}
