import CommonMark
import Foundation
import PlainLanguage
import TrialRecords

/// The main message at the top of a page: what is tested, for whom, why, and whether it is open; at most 40 words.
struct MainMessage {
  /// The most words, "In short" included.
  static let mostWords = 40

  private let trial: Trial
  private let understood: UnderstoodTrial
  private let book: DesignBook

  static func words(_ context: EditionContext) -> SourcedWords {
    let message = MainMessage(
      trial: context.trial, understood: context.understood, book: context.editorial.design)
    let aim = message.aim(level: context.level)
    // Long names give way: what the study is for and whether it is open are never left out.
    let drafts = message.openings.map { opening in message.joined(opening, aim) }
    return drafts.first { Self.count($0) <= mostWords } ?? drafts[drafts.count - 1]
  }

  private static func count(_ words: SourcedWords) -> Int {
    Readability.measure("In short. " + words.nodes.plainText).words
  }

  private func joined(_ opening: SourcedWords, _ aim: SourcedWords) -> SourcedWords {
    let status = trial.status.overall
    let end = PageWords.own(". ") + aim.nodes + PageWords.own(" " + Self.status(status?.value))
    let from = [trial.design.studyType?.source, status?.source].compactMap { $0 }
    return SourcedWords(nodes: opening.nodes + end, from: opening.from + aim.from + from)
  }

  /// The first sentence, from the fullest to the shortest.
  private var openings: [SourcedWords] {
    let tested = understood.treatments.filter(\.isTested)
    let condition = understood.mainCondition
    // Another illness of a long list would tell a part as if it were the whole.
    let unnamed = condition.map { SourcedWords(nodes: PageWords.own("certain illnesses"), from: $0.from) }
    let two = TreatmentWords.short(tested)
    let one = TreatmentWords.short(tested, most: 1)
    return [
      opening(two, condition), opening(one, condition), opening(one, forms(of: condition)),
      opening(nil, condition), opening(nil, forms(of: condition)), opening(one, unnamed),
      opening(nil, unnamed),
    ]
  }

  /// "Some forms of T-cell leukemia" for "T-cell leukemia that has come back": shorter, and not wider.
  private func forms(of condition: SourcedWords?) -> SourcedWords? {
    guard let condition else { return nil }
    let text = condition.nodes.plainText
    let ends = [" that ", " which ", " with ", " (", ", "].compactMap { text.range(of: $0)?.lowerBound }
    guard let end = ends.min(), end > text.startIndex else { return condition }
    return SourcedWords(nodes: PageWords.own("some forms of " + text[..<end]), from: condition.from)
  }

  private func opening(_ tested: SourcedWords?, _ condition: SourcedWords?) -> SourcedWords {
    let isWatching = trial.design.studyType?.value == .observational
    var words = SourcedWords(nodes: PageWords.own(verb), from: [])
    if !isWatching { words.add(tested ?? something) }
    if trial.design.studyType?.value == .expandedAccess { words.nodes += PageWords.own(" outside a study") }
    let kind = condition.map { ConditionKind($0.nodes.plainText) }
    if let condition, let kind, !(isWatching && kind == .topic) {
      words.nodes += PageWords.own((isWatching ? "" : " for ") + kind.lead)
      words.add(ConditionArticle.added(to: condition))
    } else if isWatching {
      words.nodes += PageWords.own("people")
    }
    if isWatching {
      words.nodes += PageWords.own(
        isOver ? ". It gave no treatment of its own" : ". It gives no treatment of its own")
    }
    return words
  }

  /// What stands for a name that is too long: "a device".
  private var something: SourcedWords {
    guard let tested = understood.treatments.first(where: \.isTested) else {
      return SourcedWords(nodes: PageWords.own("something"), from: [])
    }
    let words =
      switch tested.type {
      case .drug: "a medicine"
      case .device: "a device"
      case .diagnosticTest: "a test"
      case .biological, .combinationProduct, .dietarySupplement, .genetic, .radiation, .procedure:
        "a treatment"
      case .behavioral: "a program"
      case .other, nil: "something"
      }
    return SourcedWords(nodes: PageWords.own(words), from: tested.from)
  }

  private var verb: String {
    switch (trial.design.studyType?.value, isOver) {
    case (.observational, false): "This study watches "
    case (.observational, true): "This study watched "
    case (.expandedAccess, _): "This record is about getting "
    case (.interventional, false), (nil, false): "This study tests "
    case (.interventional, true), (nil, true):
      trial.status.overall?.value == .withdrawn ? "This study was to test " : "This study tested "
    }
  }

  private var isOver: Bool { StatusWords.isOver(trial.status.overall?.value) }

  private func aim(level: ReadingLevel) -> SourcedWords {
    let design = trial.design
    let purpose = design.primaryPurpose.flatMap { PurposeCode(rawValue: $0.value.rawValue) }
    let code = AimCode(
      kind: design.studyType.flatMap { KindCode(rawValue: $0.value.rawValue) }, purpose: purpose,
      phase: PhaseCode(phases: design.phases.map(\.value.rawValue)))
    let lead = isOver ? "The goal was " : "The goal is "
    return SourcedWords(
      nodes: PageWords.own(lead + book.aims.text(code, level: level)),
      from: [design.primaryPurpose?.source].compactMap { $0 } + design.phases.map(\.source))
  }

  private static func status(_ status: Trial.OverallStatus?) -> String {
    switch status {
    case .recruiting: "It is looking for people to join."
    case .enrollingByInvitation: "It takes only people whom the team invites."
    case .notYetRecruiting: "It is not open yet."
    case .activeNotRecruiting: "It is running, but takes no new people."
    case .suspended: "It is on hold for now."
    case .terminated: "It was stopped early."
    case .withdrawn: "It was stopped before anyone joined."
    case .completed: "It is finished."
    case .available: "The treatment can be asked for."
    case .noLongerAvailable: "The treatment is no longer on offer."
    case .temporarilyNotAvailable: "The treatment is not on offer for now."
    case .approvedForMarketing: "The treatment has been approved for sale."
    case .withheld: "The record holds back details."
    case .unknown: "The record does not say if it is still open."
    case nil: "The record does not say if it is open."
    }
  }
}

extension SourcedWords {
  /// Words that follow, with their sources.
  mutating func add(_ words: SourcedWords) {
    nodes += words.nodes
    from += words.from
  }
}
