import Diagnostics
import PageTemplates
import PlainLanguage
import StrictYAML
import TrialRecords

/// Every kind of finding that a build can make.
public enum SiteFindings {
  /// The kinds, part by part.
  public static let all: [any FindingKind] =
    RecordFinding.allCases + YAMLFinding.allCases + TemplateFinding.allCases + GlossaryFinding.allCases
    + EditionFinding.allCases + PublishingFinding.allCases + PageFinding.allCases + BuildFinding.allCases
}
