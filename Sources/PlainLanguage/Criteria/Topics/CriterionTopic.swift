/// What a criterion is about. The order of the cases is the order in which a page shows the topics.
public enum CriterionTopic: String, Sendable, CaseIterable {
  /// How old a person is.
  case age
  /// Girls and boys, women and men.
  case sex
  /// The disease that the trial is about: its kind, stage and proof.
  case disease
  /// Treatment for the disease that a person has had before.
  case earlierTreatment = "earlier-treatment"
  /// Medicines and treatments at the same time, or shortly before.
  case otherMedicines = "other-medicines"
  /// How well a person manages daily life (performance scales, walking, swallowing).
  case dailyLife = "daily-life"
  /// How long a person is expected to live.
  case lifeExpectancy = "life-expectancy"
  /// Pregnancy, breastfeeding, birth control.
  case pregnancy
  /// Heart, blood vessels and blood pressure.
  case heart
  /// Lungs and breathing.
  case lungs
  /// Liver.
  case liver
  /// Kidneys.
  case kidneys
  /// Blood counts, clotting and bleeding.
  case blood
  /// Brain, nerves and spine.
  case brain
  /// Infections and vaccines.
  case infections
  /// Other illnesses, other cancers among them.
  case otherIllness = "other-illness"
  /// Allergies and bad reactions to a medicine.
  case allergy
  /// Mental health.
  case mentalHealth = "mental-health"
  /// Alcohol, tobacco and drugs.
  case substances
  /// Operations and procedures.
  case surgery
  /// Scans and what they need (metal in the body, lying still).
  case scans
  /// Being in another study.
  case otherStudies = "other-studies"
  /// General health: weight, tests, pain, fitness for the treatment.
  case generalHealth = "general-health"
  /// Agreeing to take part and being able to follow the plan.
  case consent
  /// Language, telephone, distance, insurance.
  case reach
  /// None of these.
  case other
}
