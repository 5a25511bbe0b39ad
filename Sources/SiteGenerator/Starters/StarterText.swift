import PlainLanguage
import StrictYAML

/// What the files that a person starts from say. What must be filled in stands there empty, so that
/// `plainspoken check` names each line.
enum StarterText {
  /// A term. An abbreviation has a line for its full form.
  static func term(_ name: String) -> String {
    let isShort = name.count(where: \.isUppercase) > 1
    let full =
      isShort
      ? "# The full form. Pages write it at the first use.\nspelled-out:\n"
      : "# Only for an abbreviation, its full form:\n# spelled-out: chronic kidney disease\n"
    return """
      # A word that pages explain. Glossary/README.md tells more. Lines that begin with # are notes: delete them at the end.
      # "plainspoken check" says what is left to fill in.
      name: \(YAMLText.value(name))
      \(full)# One of: \(TermKind.allCases.map(\.rawValue).joined(separator: ", ")).
      kind:
      # Other ways to write it. Plurals are found without you. A form with a capital matches these capitals only.
      # forms: [leukaemia, leukemic]
      # How to say it, the loud part in capitals. Medicines must have it.
      # say: in-oh-TOO-zoo-mab
      # What it is, in the plainest true words. No advice, no hope, no fear, no abbreviation.
      meaning:
        # At most 25 words and grade 6.
        easy:
        # At most 40 words and grade 8.
        standard:
        # Only where doctors' words add something. At most 60 words and grade 11.
        # detailed: …
      # Where the fact can be checked, such as: MedlinePlus
      source:
      # The day on which a person who knows the field checked it, such as 2026-03-31; until then: no
      reviewed: no

      """
  }

  /// A file of wordings with one wording to fill in.
  static let wording = """
    # Words of records, and what pages say instead. Glossary/en/wording/README.md has the rules for a good one.
    # Lines that begin with # are notes: delete them at the end. "plainspoken check" says what is left to fill in.
    wordings:
      # The words as records write them, in small letters: [myocardial infarction, cardiac infarction]
      # Plurals are found without you. A form may stand in only one wording of all files.
      - from: []
        # What pages say instead. It means the same: nothing more, nothing less, no number added or lost.
        to:
        # \(WordingKind.allCases.map(\.rawValue).joined(separator: ", ")): the README beside this file says which is which.
        is:
        # Where it helps:
        # plural: heart attacks                    only if it is not just an s
        # except: [silent myocardial infarction]   longer phrases that stay as they are
        # detailed: heart attack (myocardial infarction)
        # note: why, for the next editor

    """
}
