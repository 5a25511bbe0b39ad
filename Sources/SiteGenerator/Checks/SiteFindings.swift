import Diagnostics
import PageTemplates
import PlainLanguage
import SiteHistory
import StrictYAML
import TrialRecords

/// Every kind of finding that a build can make.
public enum SiteFindings {
  /// The kinds that are about one thing.
  public struct Part: Sendable {
    /// What they are about, as a heading.
    public let title: String
    /// The kinds, in the order of their declaration.
    public let kinds: [any FindingKind]

    /// Makes a part.
    public init(title: String, kinds: [any FindingKind]) { (self.title, self.kinds) = (title, kinds) }
  }

  /// The kinds, part by part.
  public static let parts: [Part] = [
    Part(title: "Records", kinds: RecordFinding.allCases),
    Part(title: "Rules about who can join", kinds: EligibilityFinding.allCases),
    Part(title: "Files that people write in YAML", kinds: YAMLFinding.allCases),
    Part(title: "Templates", kinds: TemplateFinding.allCases),
    Part(title: "The list of editions", kinds: EditionFinding.allCases),
    Part(title: "The glossary", kinds: GlossaryFinding.allCases),
    Part(title: "Wordings", kinds: WordingFinding.allCases),
    Part(title: "Phrases", kinds: PhraseFinding.allCases),
    Part(title: "Words for outcomes", kinds: OutcomeFinding.allCases),
    Part(title: "Words for codes", kinds: CodeFinding.allCases),
    Part(title: "Words that people wrote beside a record", kinds: WordsFinding.allCases),
    Part(title: "Finished pages", kinds: PageFinding.allCases),
    Part(title: "The build as a whole", kinds: BuildFinding.allCases),
    Part(title: "The preview", kinds: PreviewFinding.allCases),
    Part(title: "Approval by a person", kinds: ApprovalFinding.allCases),
    Part(title: "Files to start from (\"new\")", kinds: StarterFinding.allCases),
    Part(title: "Putting the site in its place", kinds: PublishingFinding.allCases),
  ]

  /// All kinds.
  public static let all: [any FindingKind] = parts.flatMap(\.kinds)
}
