import CommonMark
import PlainLanguage
import TrialRecords

/// The treatments as a list.
enum TreatmentBlocks {
  /// `full` adds the record's own words: beside the only treatment that has some, else together after the list, to be
  /// opened once and not once a line.
  static func list(_ treatments: [Treatment], context: EditionContext, full: Bool) -> [PageNode] {
    guard !treatments.isEmpty else { return [] }
    let described = full ? treatments.filter { $0.description != nil } : []
    let items = treatments.map { item($0, context: context, full: full && described.count == 1) }
    return [.element(.ul, [PageAttribute("class", "treatments")], items)]
      + (described.count > 1 ? originals(described, isOpen: context.edition.criteria == .original) : [])
  }

  private static func originals(_ treatments: [Treatment], isOpen: Bool) -> [PageNode] {
    let items = treatments.compactMap { treatment in
      treatment.description.map { text in
        PageNode.element(
          .li, PageBlocks.sources([treatment.from.first, text.source].compactMap { $0 }),
          [.element(.p, [.element(.strong, [.text(treatment.name)])])]
            + RegistryMarkdown.nodes(text.value.markdown))
      }
    }
    guard !isOpen else { return [.element(.ul, [PageAttribute("data-words", "registry")], items)] }
    return [PageBlocks.details("The record’s own words", [.element(.ul, items)], registry: true)]
  }

  private static func item(_ treatment: Treatment, context: EditionContext, full: Bool) -> PageNode {
    var nodes: [PageNode] = [.element(.strong, PageWords.name(capitalized(treatment.name)))]
    if let kind = kind(treatment.type, context) { nodes += PageWords.own(": \(kind)") }
    var blocks: [PageNode] = [.element(.p, nodes + PageWords.own(treatment.name.hasSuffix(".") ? "" : "."))]
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
    if let given = GivenWords.sentence(treatment) {
      blocks.append(
        .element(.p, PageBlocks.sources([treatment.description?.source].compactMap { $0 }), given))
    }
    let names = otherNames(treatment)
    if !names.isEmpty {
      blocks.append(
        .element(
          .p,
          PageWords.own("Other names: ") + PageWords.list(names.map(PageWords.name), joined: "and")
            + PageWords.own(names.last?.hasSuffix(".") == true ? "" : ".")))
    }
    if full, let text = treatment.description {
      blocks.append(PageBlocks.original(text.value, from: text.source))
    }
    return .element(.li, PageBlocks.sources(treatment.from + treatment.otherNames.map(\.source)), blocks)
  }

  private static func medicine(_ name: String, say: String?) -> [PageNode] {
    var nodes: [PageNode] = [.element(.strong, PageWords.name(capitalized(name)))]
    if let say {
      nodes += [
        .element(
          .span, [PageAttribute("class", "say"), PageAttribute("data-words", "names")], [.text(" (\(say))")])
      ]
    }
    return nodes + PageWords.own(": a medicine.")
  }

  /// A name at the start of a line: "imatinib" → "Imatinib"; "iSage" and "mRNA" stay.
  private static func capitalized(_ name: String) -> String {
    let word = name.prefix { $0.isLetter }
    guard word.count > 2, word.allSatisfy(\.isLowercase) else { return name }
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private static func otherNames(_ treatment: Treatment) -> [String] {
    var seen: Set<String> = [treatment.name.lowercased()]
    return treatment.otherNames.map(\.value).filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
  }

  /// What kind of thing it is, in plain words; nil where the record does not say it.
  private static func kind(_ type: Trial.InterventionType?, _ context: EditionContext) -> String? {
    guard let type, type != .other, let code = InterventionCode(rawValue: type.rawValue) else { return nil }
    return context.editorial.design.interventions.text(code, level: context.level)
  }
}

/// The groups of a trial, each with what it gets.
enum GroupBlocks {
  static func nodes(_ context: EditionContext) -> [PageNode] {
    let arms = context.trial.arms
    guard arms.count > 1 else { return [] }
    return [
      .element(.ol, [PageAttribute("class", "arms")], arms.map { item($0, context) })
    ] + alike(context.trial, level: context.level)
  }

  /// What a reader would miss where the record names the same treatments for each group. Groups that take turns get
  /// the same by plan.
  private static func alike(_ trial: Trial, level: ReadingLevel) -> [PageNode] {
    guard trial.design.interventionModel?.value != .crossover,
      let first = trial.arms.first.map(treatments), !first.isEmpty,
      trial.arms.allSatisfy({ treatments($0) == first })
    else { return [] }
    let isDescribed = level != .easy && trial.arms.contains { $0.description != nil }
    return [
      PageBlocks.paragraph(
        PageWords.own(
          "The record names the same treatments for each group. "
            + (isDescribed
              ? "How the groups differ stands only in its own words."
              : "Ask the study team how the groups differ.")),
        from: trial.arms.flatMap { $0.interventionNames.map(\.source) })
    ]
  }

  private static func treatments(_ arm: Trial.Arm) -> Set<String> {
    Set(arm.interventionNames.map { $0.value.lowercased() })
  }

  private static func item(_ arm: Trial.Arm, _ context: EditionContext) -> PageNode {
    var nodes: [PageNode] = []
    if let label = label(arm) { nodes += [.element(.strong, PageWords.name(label))] }
    if let words = kind(arm, context) { nodes += PageWords.own(". ") + words }
    var blocks: [PageNode] = [.element(.p, nodes + PageWords.own(nodes.plainText.hasSuffix(".") ? "" : "."))]
    if !arm.interventionNames.isEmpty {
      let names = arm.interventionNames.map { PageWords.name(shortName($0.value)) }
      blocks.append(
        .element(.p, PageWords.own("This group gets: ") + PageWords.list(names) + PageWords.own(".")))
    }
    if context.level != .easy, let text = arm.description {
      blocks.append(PageBlocks.original(text.value, from: text.source))
    }
    let from = [arm.label?.source, arm.type?.source].compactMap { $0 } + arm.interventionNames.map(\.source)
    return .element(.li, PageBlocks.sources(from), blocks)
  }

  /// What a record calls a group, without shouting and without a full stop.
  static func label(_ arm: Trial.Arm) -> String? {
    guard let label = arm.label else { return nil }
    var text = PlainCase.calmed(label.value)
    while let last = text.last, ".:; ".contains(last) { text.removeLast() }
    return text.isEmpty ? nil : text
  }

  /// "Drug: Methotrexate" → "Methotrexate": the registry puts its own word for the kind before a name.
  static func shortName(_ text: String) -> String {
    guard let colon = text.firstIndex(of: ":"), kinds.contains(text[..<colon].lowercased()) else {
      return text
    }
    return String(text[text.index(after: colon)...].drop(while: \.isWhitespace))
  }

  private static let kinds: Set<String> = [
    "drug", "device", "biological", "procedure", "radiation", "behavioral", "genetic", "dietary supplement",
    "combination product", "diagnostic test", "other",
  ]

  /// What a group gets, by its kind; nil where the kind says nothing.
  private static func kind(_ arm: Trial.Arm, _ context: EditionContext) -> [PageNode]? {
    guard let type = arm.type?.value, type != .other, let code = ArmCode(rawValue: type.rawValue) else {
      return nil
    }
    return PageWords.plain(context.editorial.design.arms.words(code, level: context.level))
  }
}
