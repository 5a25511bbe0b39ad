import CommonMark
import PlainLanguage
import TrialRecords

/// The treatments as a list.
enum TreatmentBlocks {
  static func list(_ treatments: [Treatment], context: EditionContext, full: Bool) -> [PageNode] {
    guard !treatments.isEmpty else { return [] }
    return [
      .element(
        .ul, [PageAttribute("class", "treatments")], treatments.map { item($0, context: context, full: full) }
      )
    ]
  }

  private static func item(_ treatment: Treatment, context: EditionContext, full: Bool) -> PageNode {
    var nodes: [PageNode] = [.element(.strong, PageWords.name(treatment.name))]
    if let kind = kind(treatment.type) { nodes += PageWords.own(": \(kind)") }
    var blocks: [PageNode] = [.element(.p, nodes + PageWords.own("."))]
    if let known = context.editorial.medicine(treatment.name), let meanings = known.sense.meanings {
      blocks = [
        .element(
          .p,
          medicine(
            treatment.name,
            say: known.term.name.lowercased() == treatment.name.lowercased() ? known.term.pronunciation : nil)
        ),
        .element(.p, [PageAttribute("data-words", "standing")], [.text(meanings[context.level])]),
      ]
    }
    let names = otherNames(treatment)
    if !names.isEmpty {
      blocks.append(
        .element(
          .p,
          PageWords.own("Other names: ") + PageWords.list(names.map(PageWords.name), joined: "and")
            + PageWords.own(".")))
    }
    if full, let text = treatment.description {
      blocks.append(PageBlocks.original(text.value, from: text.source))
    }
    return .element(.li, PageBlocks.sources(treatment.from + treatment.otherNames.map(\.source)), blocks)
  }

  private static func medicine(_ name: String, say: String?) -> [PageNode] {
    var nodes: [PageNode] = [.element(.strong, PageWords.name(name))]
    if let say {
      nodes += [
        .element(
          .span, [PageAttribute("class", "say"), PageAttribute("data-words", "names")], [.text(" (\(say))")])
      ]
    }
    return nodes + PageWords.own(": a medicine.")
  }

  private static func otherNames(_ treatment: Treatment) -> [String] {
    var seen: Set<String> = [treatment.name.lowercased()]
    return treatment.otherNames.map(\.value).filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
  }

  /// What kind of thing it is, in plain words.
  static func kind(_ type: Trial.InterventionType?) -> String? {
    switch type {
    case .drug: "a medicine"
    case .biological: "a medicine made with living cells, or a vaccine"
    case .combinationProduct: "a product of more than one kind, such as a medicine with a device"
    case .dietarySupplement: "a food supplement"
    case .genetic: "a treatment that works on genes"
    case .device: "a device"
    case .radiation: "treatment with radiation"
    case .behavioral: "help with how one lives, thinks or acts"
    case .diagnosticTest: "a test"
    case .procedure: "something that is done to the body, such as an operation or a test"
    case .other, nil: nil
    }
  }
}

/// The groups of a trial, each with what it gets.
enum GroupBlocks {
  static func nodes(_ context: EditionContext) -> [PageNode] {
    let arms = context.trial.arms
    guard arms.count > 1 else { return [] }
    return [
      .element(.ol, [PageAttribute("class", "arms")], arms.map { item($0, easy: context.level == .easy) })
    ]
  }

  private static func item(_ arm: Trial.Arm, easy: Bool) -> PageNode {
    var nodes: [PageNode] = []
    if let label = arm.label { nodes += [.element(.strong, PageWords.name(label.value))] }
    if let type = arm.type, let words = kind(type.value) { nodes += PageWords.own(": \(words)") }
    var blocks: [PageNode] = [.element(.p, nodes + PageWords.own("."))]
    if !arm.interventionNames.isEmpty {
      let names = arm.interventionNames.map { PageWords.name(shortName($0.value)) }
      blocks.append(
        .element(.p, PageWords.own("This group gets: ") + PageWords.list(names) + PageWords.own(".")))
    }
    if !easy, let text = arm.description { blocks.append(PageBlocks.original(text.value, from: text.source)) }
    let from = [arm.label?.source, arm.type?.source].compactMap { $0 } + arm.interventionNames.map(\.source)
    return .element(.li, PageBlocks.sources(from), blocks)
  }

  /// "Drug: Methotrexate" → "Methotrexate".
  static func shortName(_ text: String) -> String {
    guard let colon = text.firstIndex(of: ":"), text[..<colon].allSatisfy({ $0.isLetter || $0 == " " }) else {
      return text
    }
    return String(text[text.index(after: colon)...].drop(while: \.isWhitespace))
  }

  private static func kind(_ type: Trial.ArmType) -> String? {
    switch type {
    case .experimental: "this group gets what is tested"
    case .activeComparator: "this group gets another treatment, to compare"
    case .placeboComparator: "this group gets a look-alike without medicine, to compare"
    case .shamComparator: "this group gets a pretend treatment, to compare"
    case .noIntervention: "this group gets no study treatment, to compare"
    case .other: nil
    }
  }
}
