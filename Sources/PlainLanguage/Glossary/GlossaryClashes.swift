import Diagnostics

/// Finds terms that stand in each other's way.
enum GlossaryClashes {
  /// One finding for each term that is described twice and each way of writing that two terms claim.
  static func findings(_ terms: [Term]) -> [Finding] {
    var found: [Finding] = []
    var owners: [String: Term] = [:]
    var names: [String: Term] = [:]
    for term in terms.sorted(by: { $0.slug < $1.slug }) {
      if let first = names[term.name] {
        found.append(duplicateTerm(term, first: first))
        continue
      }
      names[term.name] = term
      for form in term.allForms {
        if let first = owners[form] {
          found.append(duplicateForm(form, of: term, first: first))
        } else {
          owners[form] = term
        }
      }
    }
    return found
  }

  private static func duplicateTerm(_ term: Term, first: Term) -> Finding {
    Finding(
      GlossaryFinding.duplicateTerm, at: term.position,
      "The term \"\(term.name)\" is described twice: here and in \(first.position.file)", excerpt: term.name,
      fix: "put both into one file and delete the other")
  }

  private static func duplicateForm(_ form: String, of term: Term, first: Term) -> Finding {
    let isSame = term.slug == first.slug
    let headline =
      isSame
      ? "The form \"\(form)\" stands twice in this term"
      : "The form \"\(form)\" belongs to two terms: this one and \(first.position.file)"
    return Finding(
      GlossaryFinding.duplicateForm, at: term.position, headline, excerpt: form,
      fix: isSame ? "delete one of them" : "make one term with two senses, or delete one of them")
  }
}
