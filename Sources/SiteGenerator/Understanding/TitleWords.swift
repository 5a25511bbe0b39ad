import CommonMark
import PlainLanguage
import TrialRecords

/// The title of a trial's pages: what is studied, for what.
enum TitleWords {
  static func title(_ trial: Trial, conditions: [SourcedWords], treatments: [Treatment]) -> SourcedWords {
    let tested = treatments.filter(\.isTested)
    let what = TreatmentWords.short(tested)
    let condition = ConditionWords.short(conditions)
    var nodes: [PageNode] = PageWords.own("A study")
    var from: [String] = []
    if let what {
      nodes += PageWords.own(" of ") + what.nodes
      from += what.from
    }
    if let condition {
      nodes += PageWords.own(what == nil ? " about " : " for ") + condition.nodes
      from += condition.from
    }
    return SourcedWords(nodes: nodes, from: from)
  }
}

/// Illnesses in words.
enum ConditionWords {
  /// One illness, in plain words where the wordings have them, first letter small unless it is a name.
  static func words(_ condition: Sourced<String>, _ editorial: Editorial) -> SourcedWords {
    SourcedWords(nodes: PageWords.plain(editorial.phrase(lowered(condition.value))), from: [condition.source])
  }

  /// "asthma, diabetes and 3 others".
  static func sentence(_ conditions: [SourcedWords]) -> [PageNode]? {
    guard !conditions.isEmpty else { return nil }
    if conditions.count <= 3 { return PageWords.list(conditions.map(\.nodes)) }
    let left = conditions.count - 2
    return PageWords.list(
      conditions.prefix(2).map(\.nodes) + [
        PageWords.computed(String(left), rule: "difference") + PageWords.own(" more")
      ])
  }

  /// One illness, for a title: the shortest name, as a long one is mostly a special form of it.
  static func short(_ conditions: [SourcedWords]) -> SourcedWords? {
    conditions.min { $0.nodes.plainText.count < $1.nodes.plainText.count }
  }

  /// "Acute Lymphoblastic Leukemia" → "acute lymphoblastic leukemia"; words with inner capitals, digits or a
  /// possessive stay as they are ("HIV", "Burkitt's").
  static func lowered(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word -> String in
      let tail = word.dropFirst()
      let isPlain = tail.allSatisfy { $0.isLowercase || $0 == "," || $0 == ")" } && tail.count > 2
      return isPlain && !word.hasSuffix("'s") && !names.contains(where: { word.hasPrefix($0) })
        ? word.lowercased() : String(word)
    }.joined(separator: " ")
  }

  private static let names = [
    "Burkitt", "Hodgkin", "Philadelphia", "Parkinson", "Alzheimer", "Crohn", "Down", "Ewing", "Wilms",
    "Hirschsprung",
    "Kawasaki", "Fanconi", "Gaucher", "Fabry", "Pompe", "Graves", "Cushing", "Marfan", "Turner", "Noonan",
    "Langerhans", "Sjogren", "Raynaud", "Duchenne", "Becker", "Charcot", "Huntington", "Tourette", "Wilson",
    "Ebola",
    "Lyme", "Barrett", "Waldenstrom", "Merkel", "Kaposi", "Paget", "Richter", "Castleman", "Ménière",
    "Asperger",
  ]
}

/// Treatments in words.
enum TreatmentWords {
  /// The names in a sentence: up to three, then "and n more".
  static func sentence(_ treatments: [Treatment]) -> [PageNode]? {
    guard !treatments.isEmpty else { return nil }
    if treatments.count <= 3 { return PageWords.list(treatments.map(label)) }
    let left = treatments.count - 2
    return PageWords.list(
      treatments.prefix(2).map(label) + [
        PageWords.computed(String(left), rule: "difference") + PageWords.own(" more")
      ])
  }

  /// At most two, for a title.
  static func short(_ treatments: [Treatment]) -> SourcedWords? {
    guard !treatments.isEmpty else { return nil }
    let first = treatments.prefix(2)
    return SourcedWords(nodes: PageWords.list(first.map(label)), from: first.flatMap(\.from))
  }

  /// A treatment as a name.
  static func label(_ treatment: Treatment) -> [PageNode] {
    PageWords.name(
      treatment.isProduct
        ? ConditionWords.lowered(treatment.name)
        : treatment.name.prefix(1).lowercased() + treatment.name.dropFirst())
  }
}
