import TrialRecords

/// Questions to ask, made from what a record does not say. The same gap is never asked twice.
struct Questions {
  /// The groups of questions, in the order of the page.
  enum Topic: String, CaseIterable {
    case joining = "Joining"
    case treatment = "The treatment"
    case dailyLife = "Daily life"
    case after = "Afterwards"
  }

  /// One question.
  struct Question {
    let topic: Topic
    let words: String
  }

  /// The most questions on a page.
  static let most = 12

  /// The questions of a page, the most important gaps first, then by topic.
  static func forPage(_ context: EditionContext) -> [Question] {
    RecordGaps(context).all.prefix(most).map {
      Question(
        topic: $0.topic, words: context.edition.speaks == .you ? $0.forYou : $0.forFamily(context.person))
    }
  }

  /// What the record does not say, in sentences.
  static func unknowns(_ context: EditionContext) -> [String] {
    RecordGaps(context).all.compactMap(\.unknown)
  }
}

/// Something that a record leaves open.
struct Gap {
  let topic: Questions.Topic
  let forYou: String
  let family: String
  let unknown: String?

  /// A gap with its question; `{person}` stands for "your child" in the words for a family.
  init(_ topic: Questions.Topic, you: String, family: String? = nil, unknown: String? = nil) {
    self.topic = topic
    forYou = you
    self.family = family ?? you
    self.unknown = unknown
  }

  func forFamily(_ person: String) -> String { family.replacing("{person}", with: person) }
}
