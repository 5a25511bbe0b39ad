import CommonMark
import PageTemplates
import TrialRecords

/// How the study is built.
enum DesignFields: FieldGroup {
  static let title = "How the study is built"
  static let declarations = [
    FieldDeclaration("is-interventional", .flag, "a treatment or test is given as part of the study"),
    FieldDeclaration("is-observational", .flag, "the study only watches; it gives no treatment"),
    FieldDeclaration("is-expanded-access", .flag, "the record is about getting a medicine outside a study"),
    FieldDeclaration("is-registry", .flag, "the study collects facts about patients over time"),
    FieldDeclaration("by-chance", .flag, "chance decides who is in which group"),
    FieldDeclaration("not-by-chance", .flag, "there are several groups, and chance does not decide"),
    FieldDeclaration("one-group", .flag, "everyone gets the same"),
    FieldDeclaration("groups-unstated", .flag, "the record does not say if there are groups"),
    FieldDeclaration("open-label", .flag, "everyone knows who gets what"),
    FieldDeclaration("is-masked", .flag, "somebody does not know who gets what"),
    FieldDeclaration("masked-people", .text(optional: true), "who does not know, in a sentence"),
    FieldDeclaration("masking-unstated", .flag, "the record does not say who knows"),
    FieldDeclaration("takes-turns", .flag, "each group gets the treatments in turn (crossover)"),
    FieldDeclaration("one-after-another", .flag, "groups join one after another (sequential)"),
    FieldDeclaration("combines", .flag, "treatments are tested alone and together (factorial)"),
    FieldDeclaration(
      "design", .blocks(optional: true),
      "who decides about the groups, how they go on, who knows (texts in Glossary/en/codes)"),
    FieldDeclaration(
      "phase", .blocks(optional: true), "what the study's phase means (texts in Glossary/en/codes/phases.yml)"
    ),
    FieldDeclaration(
      "limits", .blocks(optional: true),
      "what the study can and cannot tell (texts in Glossary/en/codes/limits.yml)"),
    FieldDeclaration("looks-back", .flag, "the study looks back at what has happened"),
    FieldDeclaration("looks-ahead", .flag, "the study follows people from now on"),
    FieldDeclaration("looks-once", .flag, "the study looks at one point in time"),
    FieldDeclaration("keeps-samples", .flag, "samples such as blood are kept"),
    FieldDeclaration("keeps-genes", .flag, "samples with genes are kept"),
    FieldDeclaration("watched-by-others", .flag, "a group of experts outside the team watches over safety"),
    FieldDeclaration("not-watched-by-others", .flag, "the record says that there is no such group"),
    FieldDeclaration("safety-watch-unstated", .flag, "the record does not say whether there is such a group"),
  ]

  static func values(_ context: EditionContext) -> FieldValues {
    var values = FieldValues()
    let design = context.trial.design
    values.setFlag("is-interventional", design.studyType?.value == .interventional)
    values.setFlag("is-observational", design.studyType?.value == .observational)
    values.setFlag("is-expanded-access", design.studyType?.value == .expandedAccess)
    values.setFlag("is-registry", design.isPatientRegistry?.value == true)
    groups(context.trial, &values)
    masking(design, &values)
    let words = DesignWords(context)
    values.setBlocks("design", words.groups)
    values.setBlocks("phase", words.phase)
    values.setBlocks("limits", words.limits)
    values.setFlag("looks-back", design.timePerspective?.value == .retrospective)
    values.setFlag("looks-ahead", design.timePerspective?.value == .prospective)
    values.setFlag("looks-once", design.timePerspective?.value == .crossSectional)
    let samples = design.bioSpecimens?.retention?.value
    values.setFlag("keeps-samples", samples == .samplesWithDna || samples == .samplesWithoutDna)
    values.setFlag("keeps-genes", samples == .samplesWithDna)
    let watch = context.trial.oversight.hasMonitoringCommittee?.value
    values.setFlag("watched-by-others", watch == true)
    values.setFlag("not-watched-by-others", watch == false)
    values.setFlag("safety-watch-unstated", watch == nil)
    return values
  }

  private static func groups(_ trial: Trial, _ values: inout FieldValues) {
    let design = trial.design
    let isRandomized = design.allocation?.value == .randomized
    let isSingle =
      trial.arms.isEmpty ? design.interventionModel?.value == .singleGroup : trial.arms.count == 1
    values.setFlag("by-chance", isRandomized)
    values.setFlag(
      "groups-unstated",
      trial.arms.isEmpty && design.allocation == nil && design.interventionModel == nil
        && design.studyType?.value != .observational)
    values.setFlag("one-group", isSingle && !isRandomized && design.studyType?.value == .interventional)
    values.setFlag("not-by-chance", design.allocation?.value == .nonRandomized && trial.arms.count > 1)
    values.setFlag("takes-turns", design.interventionModel?.value == .crossover)
    values.setFlag("one-after-another", design.interventionModel?.value == .sequential)
    values.setFlag("combines", design.interventionModel?.value == .factorial)
  }

  private static func masking(_ design: Trial.Design, _ values: inout FieldValues) {
    let masking = design.masking?.value
    values.setFlag("open-label", masking == Trial.Masking.none)
    values.setFlag("is-masked", masking != nil && masking != Trial.Masking.none)
    values.setFlag("masking-unstated", masking == nil && design.studyType?.value == .interventional)
    let people = design.whoMasked.map { who -> [PageNode] in
      switch who.value {
      case .participant: PageWords.own("the people who take part")
      case .careProvider: PageWords.own("those who care for them")
      case .investigator: PageWords.own("the researchers")
      case .outcomesAssessor: PageWords.own("those who check the results")
      }
    }
    values.set("masked-people", PageWords.list(people), from: design.whoMasked.map(\.source))
  }
}
