import CommonMark
import PageTemplates
import PlainLanguage
import TrialRecords

/// Whether one can join now.
enum StatusFields: FieldGroup {
  static let title = "Is it open?"
  static let declarations =
    Trial.OverallStatus.allCases.map { status in
      FieldDeclaration(flag(status), .flag, "the record's status is \(status.rawValue)")
    } + [
      FieldDeclaration("status-absent", .flag, "the record gives no status"),
      FieldDeclaration(
        "last-status", .text(optional: true), "the last known status, where the present one is unknown"),
      FieldDeclaration("why-stopped", .text(optional: true), "the record's own words on why it was stopped"),
      FieldDeclaration("why-stopped-closed", .blocks(optional: true), "the same, to be opened"),
      FieldDeclaration(
        "status-facts", .blocks(optional: true),
        "status, phase, design, enrollment and dates as a registry writes them, for doctors"),
      FieldDeclaration(
        "expanded-access", .flag, "the medicine can be had outside the study (expanded access)"),
    ]

  static func values(_ context: EditionContext) -> FieldValues {
    var values = FieldValues()
    let status = context.trial.status
    for code in Trial.OverallStatus.allCases { values.setFlag(flag(code), status.overall?.value == code) }
    values.setFlag("status-absent", status.overall == nil)
    if let last = status.lastKnown {
      values.set(
        "last-status", PageWords.own(StatusWords.label(last.value).lowercased()), from: [last.source])
    }
    if let why = status.whyStopped {
      values.set("why-stopped", PageWords.registry(why.value), from: [why.source])
      values.setBlocks(
        "why-stopped-closed", [PageBlocks.original(RecordMarkdown(why.value), from: why.source)])
    }
    values.setBlocks("status-facts", StatusFacts(trial: context.trial).nodes)
    values.setFlag("expanded-access", status.expandedAccess?.available?.value == true)
    return values
  }

  private static func flag(_ status: Trial.OverallStatus) -> String {
    "status-" + status.rawValue.lowercased().replacing("_", with: "-")
  }
}
