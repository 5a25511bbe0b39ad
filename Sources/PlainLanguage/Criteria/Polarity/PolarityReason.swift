/// Why a criterion has its polarity, for the report to staff.
public enum PolarityReason: String, Sendable, CaseIterable {
  /// It stands under an inclusion heading and nothing in the sentence speaks against that.
  case inclusionHeading = "inclusion-heading"
  /// It stands under an exclusion heading and nothing in the sentence speaks against that.
  case exclusionHeading = "exclusion-heading"
  /// It stands under an exclusion heading, but says what has to be ("must", "at least … since", "adequate").
  case requirementUnderExclusion = "requirement-under-exclusion"
  /// It stands under an exclusion heading, but gives the healthy side of a limit ("platelets ≥ 100,000").
  case healthyLimitUnderExclusion = "healthy-limit-under-exclusion"
  /// The sentence itself says what may not be ("must not", "may not", "is not allowed to").
  case prohibition
  /// The sentence itself says who is kept out ("patients with X are excluded").
  case saysExcluded = "says-excluded"
  /// The sentence itself says what has to be, and no heading says which side it is on.
  case saysRequired = "says-required"
  /// It allows something and keeps nobody out ("patients with X are eligible").
  case permission
  /// It is one of the exceptions that the sentence above it makes ("except for: …"), so it keeps nobody out.
  case exception
  /// It follows the sentence that introduces it.
  case parent
  /// A negation under an exclusion heading, which can be meant both ways ("No history of stroke").
  case negationUnderExclusion = "negation-under-exclusion"
  /// A negation under an exclusion heading that describes a lack, which keeps people out ("Unable to swallow").
  case lackUnderExclusion = "lack-under-exclusion"
  /// Heading and sentence disagree.
  case disagreement
  /// No heading says which side it is on, and the sentence alone does not tell.
  case noHeading = "no-heading"
  /// It is no rule about who can join (a remark, a definition, a reason to stop later).
  case notARule = "not-a-rule"
  /// It is not written in English, so only the heading is known.
  case otherLanguage = "other-language"
  /// A person wrote which side it is on (a hand-written record).
  case writtenByHand = "written-by-hand"
}
