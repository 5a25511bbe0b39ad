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

  /// How the study goes on: what kind it is where it tests nothing, who decides about the groups, how they go on,
  /// who knows. Each text stands in `Glossary/en/codes`.
  var groups: [PageNode] { kind + allocation + model + masking }

  private var kind: [PageNode] {
    guard let type = design.studyType, type.value != .interventional,
      let code = KindCode(rawValue: type.value.rawValue)
    else { return [] }
    return [standing(book.kinds.text(code, level: level), from: [type.source])] + observation
  }

  private var observation: [PageNode] {
    guard design.studyType?.value == .observational else { return [] }
    var nodes: [PageNode] = []
    if let model = design.observationalModel, let code = ObservationCode(rawValue: model.value.rawValue),
      code != .other
    {
      nodes.append(standing(book.observations.text(code, level: level), from: [model.source]))
    }
    if let time = design.timePerspective, let code = PerspectiveCode(rawValue: time.value.rawValue),
      code != .other
    {
      nodes.append(standing(book.perspectives.text(code, level: level), from: [time.source]))
    }
    return nodes
  }

  private var allocation: [PageNode] {
    guard isTesting, let allocation = design.allocation,
      let code = AllocationCode(rawValue: allocation.value.rawValue),
      code == .randomized || (code == .nonRandomized && trial.arms.count > 1)
    else { return [] }
    return [standing(book.allocations.text(code, level: level), from: [allocation.source])]
  }

  private var model: [PageNode] {
    guard isTesting else { return [] }
    if let model = design.interventionModel, let code = ModelCode(rawValue: model.value.rawValue) {
      // "One group" beside several groups is the record's contradiction: the groups are shown as they are.
      let isOdd = code == .singleGroup ? trial.arms.count > 1 : code == .parallel && trial.arms.count < 2
      if isOdd { return [] }
      return [standing(book.models.text(code, level: level), from: [model.source])]
    }
    return []
  }

  private var masking: [PageNode] {
    guard isTesting, let masking = design.masking, let code = MaskingCode(rawValue: masking.value.rawValue)
    else { return [] }
    let people = design.whoMasked.compactMap { MaskedCode(rawValue: $0.value.rawValue) }
    guard let words = book.masking(code, masked: people, level: level) else {
      return [
        PageBlocks.paragraph(
          PageWords.own(
            "Some people do not know who gets what. The record does not say which people."),
          from: [masking.source])
      ]
    }
    return [standing(words.characters, from: [masking.source] + design.whoMasked.map(\.source))]
  }

  private var isTesting: Bool { design.studyType?.value == .interventional || design.studyType == nil }

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
