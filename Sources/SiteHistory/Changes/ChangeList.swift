/// Everything that a build changes of the site that it replaces: what `changes.json` holds.
public struct ChangeList: Codable, Sendable, Hashable {
  /// Whether there was no site before.
  public let isFirst: Bool
  /// Templates, words, settings and the program.
  public let inputs: [InputChange]
  /// The trials, the riskiest change first.
  public let trials: [TrialChange]

  /// Sorts the trials.
  public init(isFirst: Bool, inputs: [InputChange] = [], trials: [TrialChange]) {
    self.isFirst = isFirst
    self.inputs = inputs
    self.trials = trials.sorted { $0.order < $1.order }
  }

  /// Whether the new site says the same as the old one.
  public var isEmpty: Bool { !isFirst && inputs.isEmpty && trials.isEmpty }

  /// The lines for the person who builds; `most` trials at most, and how many more there are.
  public func lines(most: Int = 60) -> [String] {
    if isFirst { return [] }
    let told = trials.filter { !$0.isOnlyPages }
    let reworded = trials.filter(\.isOnlyPages)
    var lines = told.prefix(most).map(\.line)
    if told.count > most { lines.append("… and \(told.count - most) more trials; changes.json has all") }
    if !reworded.isEmpty {
      let count = reworded.count == 1 ? "one trial" : "\(reworded.count) trials"
      let pages = reworded.reduce(0) { $0 + $1.pages }
      lines.append(
        "The facts stay, the words change: \(count), \(pages == 1 ? "one page" : "\(pages) pages")\(why)")
    }
    return lines
  }

  private var why: String {
    let isReworded = trials.contains { $0.because.contains(.words) }
    let words = isReworded ? ["words that people wrote beside records"] : []
    guard !inputs.isEmpty || isReworded else { return " (the program)" }
    let parts = inputs.map { change -> String in
      let names = change.names.prefix(3).joined(separator: ", ") + (change.names.count > 3 ? ", …" : "")
      return "\(change.reason.rawValue): \(names)"
    }
    return " (" + (words + parts).joined(separator: "; ") + ")"
  }
}

extension TrialChange {
  /// Whether its record says the same and only its pages are others.
  var isOnlyPages: Bool {
    event == .changed && changes.isEmpty && waits == nil
      && !because.contains(.record) && !because.contains(.words)
  }

  /// The change as one line.
  var line: String { "\(name): \(said)\(waiting)" }

  private var said: String {
    switch event {
    case .new: "new on the site" + (title.map { ": “\($0.shortened(to: 120))”" } ?? "") + statusNow
    case .gone: "left the records; its address keeps a short page that says so"
    case .broken: "its record has an error; its page says that it is being checked"
    case .back: (["back in the records"] + changes.map(\.words)).joined(separator: "; ")
    case .changed: changes.isEmpty ? smaller : facts
    }
  }

  private var statusNow: String { status.map { " (\($0.lowercased()))" } ?? "" }

  /// What changed where none of the facts did.
  private var smaller: String {
    guard because.contains(.record) else { return "the words that people wrote beside its record changed" }
    let shown = pages == 1 ? "one page shows it" : "\(pages) pages show it"
    return pages == 0
      ? "something in the record changed that its pages do not show"
      : "something smaller in the record changed, such as its own date; \(shown)"
  }

  private var facts: String {
    var words = changes.map(\.words)
    let kinds = Set(changes.map(\.kind))
    // Who reads that a study opened, closed or moved asks next for whom.
    let asks = kinds.contains { [.status, .ruleChanged, .placeAdded, .placeStatus].contains($0) }
    if asks, !kinds.contains(.age) { words.append("the age limit is unchanged") }
    return words.joined(separator: "; ")
  }

  private var waiting: String {
    switch waits {
    case .oldPages: " [waits for approval: the last approved pages stay]"
    case .shortPage: " [waits for approval: a short page says that the summary is being updated]"
    case nil: ""
    }
  }
}
