import CommonMark
import Foundation
import PlainLanguage
import TrialRecords

/// The title of a trial's pages: what is studied, for what.
enum TitleWords {
  static func title(_ trial: Trial, condition: SourcedWords?, treatments: [Treatment]) -> SourcedWords {
    let what = TreatmentWords.short(treatments.filter(\.isTested))
    let condition = condition.map(ConditionArticle.added)
    switch trial.design.studyType?.value {
    case .observational: return joined("A study", nil, " about ", condition)
    case .expandedAccess:
      return joined("A way to get", what ?? something, " outside a study, for ", condition)
    case .interventional, nil:
      return joined("A study", what, what == nil ? " about " : " for ", condition, link: " of ")
    }
  }

  private static let something = SourcedWords(nodes: PageWords.own("a treatment"), from: [])

  private static func joined(
    _ opening: String, _ what: SourcedWords?, _ joint: String, _ condition: SourcedWords?, link: String = " "
  ) -> SourcedWords {
    var nodes: [PageNode] = PageWords.own(opening)
    var from: [String] = []
    if let what {
      nodes += PageWords.own(link) + what.nodes
      from += what.from
    }
    if let condition {
      nodes += PageWords.own(joint) + condition.nodes
      from += condition.from
    }
    return SourcedWords(nodes: nodes, from: from)
  }
}

/// Treatments in words.
enum TreatmentWords {
  /// The names in a sentence: up to three, then "and n more".
  static func sentence(_ treatments: [Treatment]) -> [PageNode]? {
    let labels = labels(treatments)
    guard !labels.isEmpty else { return nil }
    if labels.count <= 3 { return PageWords.list(labels.map(PageWords.name)) }
    let left = labels.count - 2
    return PageWords.list(
      labels.prefix(2).map(PageWords.name) + [
        PageWords.computed(String(left), rule: "difference") + PageWords.own(" more")
      ])
  }

  /// At most so many, for a title.
  static func short(_ treatments: [Treatment], most: Int = 2) -> SourcedWords? {
    let labels = labels(treatments)
    guard !labels.isEmpty else { return nil }
    return SourcedWords(
      nodes: PageWords.list(labels.prefix(most).map(PageWords.name)),
      from: treatments.prefix(most).flatMap(\.from))
  }

  /// The names as running text has them, each once.
  private static func labels(_ treatments: [Treatment]) -> [String] {
    var seen: Set<String> = []
    return treatments.map(label).filter { seen.insert($0.lowercased()).inserted }
  }

  /// A treatment's name in running text: a medicine without its strength and form, no capitals of a headline.
  static func label(_ treatment: Treatment) -> String {
    var name = GroupBlocks.shortName(PlainCase.calmed(treatment.name))
    for (wide, plain) in [("；", "; "), ("，", ", "), ("（", " ("), ("）", ")")] {
      name = name.replacing(wide, with: plain)
    }
    if treatment.isMedicine { name = MedicineName.withoutForm(withoutDose(name)) }
    while let last = name.last, " ,.;".contains(last) { name.removeLast() }
    if treatment.isMedicine && !treatment.name.contains(where: { "®™".contains($0) }) {
      return PlainCase.lowered(name)
    }
    // "Occipital nerve stimulator" is a sentence's start; "Luminopia One" and "Virtuos" are names.
    let words = name.split(separator: " ").dropFirst()
    let isName = words.contains {
      $0.first?.isUppercase == true && $0.dropFirst().contains(where: \.isLowercase)
    }
    return isName || (words.isEmpty && treatment.type == .device) || treatment.isMedicine
      ? name : PlainCase.loweredFirst(name)
  }

  /// "TY-9591(10mg,40mg) qd" and "Milciclib Dose: 150 mg" end before the dose.
  private static func withoutDose(_ name: String) -> String {
    var short = name[...]
    if let dose = short.range(of: " Dose:", options: .caseInsensitive) { short = short[..<dose.lowerBound] }
    if let open = short.firstIndex(of: "("), short[short.index(after: open)...].first?.isNumber == true,
      open > short.startIndex
    {
      short = short[..<open]
    }
    return short.isEmpty ? name : String(short)
  }
}
