import CommonMark
import Diagnostics
import PageTemplates
import PlainLanguage

/// All that editors write: templates, layout, glossary, wordings and the list of editions.
public struct Editorial: Sendable {
  /// The language of the pages.
  let language = "en"
  /// The editions of the site.
  let editions: [Edition]
  /// The list with its rule of which trial has which.
  let editionList: EditionList
  /// The templates.
  let templates: TemplateSet
  /// The HTML around a page.
  let layout: Layout
  /// The words that are explained, ready for finding.
  let glossary: GlossaryIndex
  /// What is said instead of registry words.
  let wordings: Wordings
  /// The files of `Templates/assets`, under names that change with their content.
  let assets: [SiteAsset]

  /// What studies measure, in plain words.
  let outcomes: OutcomeBook
  /// When something is measured, in plain words.
  let timeFrames: PhraseBook
  /// The fixed words about how a study is built.
  let design: DesignBook
  /// Says criteria plainly, each checked against the record's words.
  let rewriter: CriterionRewriter
  /// Says other prose of a record plainly, sentence by sentence.
  let sentences: SentenceRewriter

  /// The words of a criterion in an edition.
  func words(for criterion: Criterion, voice: Voice, edition: Edition) -> RewrittenCriterion {
    if edition.criteria == .original { return original(criterion) }
    return rewriter.rewrite(criterion, voice: voice, level: edition.words)
  }

  private func original(_ criterion: Criterion) -> RewrittenCriterion {
    RewrittenCriterion(
      number: criterion.number, wording: .original(.noRule), children: criterion.children.map(original))
  }

  /// A phrase with wordings put in.
  func phrase(_ text: String) -> PlainText {
    sentences.phrase(text, level: .standard) ?? [PlainRun(text)]
  }

  /// The full form of a text that is a short form and nothing else: "NSCLC" is "non-small cell lung cancer". Nil for
  /// any other text, and where the short form has more than one meaning.
  func fullForm(_ text: String) -> String? {
    guard text.count(where: \.isUppercase) > 1 else { return nil }
    for term in glossary.glossary.terms where term.kind == .disease && term.allForms.contains(text) {
      let full = Set(term.senses.compactMap { term.spelledOut(text, in: $0) })
      return full.count == 1 && term.senses.count == 1 ? full.first : nil
    }
    return nil
  }

  /// Whether a word in capitals is a short form that the glossary knows.
  func isShortForm(_ word: String) -> Bool {
    glossary.glossary.terms.contains { term in
      term.hasMeaning && (term.allForms.contains(word))
        && term.allForms.contains { $0.contains(" ") == false }
        && word.count <= 6
    }
  }

  /// What a medicine is and does, as the glossary says it; nil where it does not know the medicine.
  func medicine(_ name: String) -> (term: Term, sense: Sense)? {
    let key = name.lowercased()
    for term in glossary.glossary.terms where term.kind == .medicine {
      guard term.name.lowercased() == key || term.forms.contains(where: { $0.lowercased() == key }) else {
        continue
      }
      return term.senses.first { $0.meanings != nil }.map { (term, $0) }
    }
    return nil
  }
}
