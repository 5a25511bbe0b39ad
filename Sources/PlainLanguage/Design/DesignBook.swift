import Diagnostics
import Foundation

/// All fixed words about the plan of a study, from `Glossary/en/codes`.
public struct DesignBook: Sendable {
  /// What a phase means.
  public let phases: CodeBook<PhaseCode>
  /// Who decides about the group.
  public let allocations: CodeBook<AllocationCode>
  /// How the groups go on.
  public let models: CodeBook<ModelCode>
  /// What a study is for.
  public let purposes: CodeBook<PurposeCode>
  /// Why it is done, as the main message says it.
  public let aims: CodeBook<AimCode>
  /// How a watching study is planned.
  public let observations: CodeBook<ObservationCode>
  /// In which direction of time it looks.
  public let perspectives: CodeBook<PerspectiveCode>
  /// What kind of study it is.
  public let kinds: CodeBook<KindCode>
  /// What a group gets, by its kind.
  public let arms: CodeBook<ArmCode>
  /// What kind of thing is tested, as words inside a sentence.
  public let interventions: CodeBook<InterventionCode>
  /// What it can and cannot tell.
  let limits: CodeBook<LimitCode>
  private let maskings: CodeBook<MaskingCode>
  private let masked: CodeBook<MaskedCode>

  /// The book of a folder. What is missing or wrong stands in `findings`.
  ///
  /// - Parameter shownAs: the path of the folder as findings shall name it.
  public init(folder: URL, shownAs path: String, findings: inout [Finding]) {
    phases = Self.book(folder, path, &findings)
    allocations = Self.book(folder, path, &findings)
    models = Self.book(folder, path, &findings)
    maskings = Self.book(folder, path, &findings)
    masked = Self.book(folder, path, &findings)
    purposes = Self.book(folder, path, &findings)
    aims = Self.book(folder, path, &findings)
    observations = Self.book(folder, path, &findings)
    perspectives = Self.book(folder, path, &findings)
    kinds = Self.book(folder, path, &findings)
    arms = Self.book(folder, path, &findings)
    interventions = Self.book(folder, path, &findings)
    limits = Self.book(folder, path, &findings)
  }

  private static func book<Code: DesignCode>(_ folder: URL, _ path: String, _ findings: inout [Finding])
    -> CodeBook<Code>
  {
    let name = Code.file + ".yml"
    let shown = "\(path)/\(name)"
    guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else {
      findings.append(
        Finding(
          CodeFinding.unreadable, at: SourcePosition(file: shown), "The file cannot be read",
          fix: "put the file back, as UTF-8 text"))
      return CodeBook("codes: []", file: shown, findings: &findings)
    }
    return CodeBook(text, file: shown, findings: &findings)
  }

  /// Who knows which treatment is given, in one sentence; nil where the record does not say who does not know.
  public func masking(_ masking: MaskingCode, masked people: [MaskedCode], level: ReadingLevel) -> PlainText?
  {
    let text = maskings.text(masking, level: level)
    guard masking != .none else { return [PlainRun(text, .standing)] }
    let who = MaskedCode.allCases.filter(people.contains).map { masked.text($0, level: level) }
    guard !who.isEmpty else { return nil }
    let sentence = text.replacing("{who}", with: NumberWords.list(who))
    return [PlainRun(sentence.prefix(1).uppercased() + sentence.dropFirst(), .standing)]
  }
}
