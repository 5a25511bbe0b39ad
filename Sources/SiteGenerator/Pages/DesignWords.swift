import CommonMark
import PlainLanguage
import TrialRecords

/// The fixed words about how a trial is built: its phase, its purpose, what it can and cannot tell.
struct DesignWords {
  private let design: Trial.Design
  private let trial: Trial
  private let book: DesignBook
  private let level: ReadingLevel

  init(_ context: EditionContext) {
    trial = context.trial
    design = context.trial.design
    book = context.editorial.design
    level = context.level
  }

  /// What the phase means; none where the record gives none.
  var phase: [PageNode] {
    guard let code = phaseCode else { return [] }
    return [standing(book.phases.text(code, level: level), from: design.phases.map(\.source))]
  }

  /// What the study is for; none where the record does not say it.
  var purpose: [PageNode] {
    guard let purpose = design.primaryPurpose, let code = PurposeCode(rawValue: purpose.value.rawValue) else {
      return []
    }
    return [standing(book.purposes.text(code, level: level), from: [purpose.source])]
  }

  /// What the study can and cannot tell.
  var limits: [PageNode] {
    let limits = book.limits(of: facts, level: level)
    return limits.isEmpty ? [] : [PageBlocks.list(limits.map { (PageWords.plain($0), sources) })]
  }

  private var phaseCode: PhaseCode? { PhaseCode(phases: design.phases.map(\.value.rawValue)) }

  private var sources: [String] {
    [design.allocation?.source, design.enrollment?.count?.source, design.masking?.source].compactMap { $0 }
      + design.phases.map(\.source)
  }

  private func standing(_ text: String, from: [String]) -> PageNode {
    .element(.p, [PageAttribute("data-words", "standing")] + PageBlocks.sources(from), [.text(text)])
  }

  private var facts: DesignFacts {
    var facts = DesignFacts()
    facts.kind = design.studyType.flatMap { KindCode(rawValue: $0.value.rawValue) }
    facts.phase = phaseCode
    facts.allocation = design.allocation.flatMap { AllocationCode(rawValue: $0.value.rawValue) }
    facts.model = design.interventionModel.flatMap { ModelCode(rawValue: $0.value.rawValue) }
    facts.masking = design.masking.flatMap { MaskingCode(rawValue: $0.value.rawValue) }
    facts.people = design.enrollment?.count?.value
    facts.groups = trial.arms.isEmpty ? nil : trial.arms.count
    switch trial.status.overall?.value {
    case .terminated: facts.earlyEnd = .stopped
    case .withdrawn: facts.earlyEnd = .nobodyJoined
    default: facts.earlyEnd = nil
    }
    return facts
  }
}
