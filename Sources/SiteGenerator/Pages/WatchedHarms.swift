import PlainLanguage
import TrialRecords

/// Harms that a record names: what it measures, and what keeps people out. Nothing is guessed from a medicine.
enum WatchedHarms {
  /// A harm in plain words, and the place of the record that names it.
  struct Harm {
    let words: String
    let source: String
  }

  /// Harms for which the rules about joining keep people out who have had them.
  static func keptOut(by criteria: [ShownCriterion]) -> [(words: String, number: Int)] {
    let rules = criteria.filter { $0.criterion.polarity == .mustNot }.map { shown in
      (text: " " + shown.criterion.original.lowercased(), number: shown.criterion.number)
    }
    return pastHarms.compactMap { harm in
      rules.first { rule in harm.signs.contains { rule.text.contains($0) } }.map { (harm.plain, $0.number) }
    }
  }

  private static let pastHarms: [(signs: [String], plain: String)] = [
    (
      ["veno-occlusive", "sinusoidal obstruction", "venoocclusive"],
      "blocked small blood vessels in the liver (SOS or VOD)"
    ),
    (["pneumonitis", "interstitial lung", "interstitial pneumonia"], "swelling or scars in the lungs"),
    (["qtc", "qt interval", "torsade"], "a heartbeat problem that shows on a heart tracing (long QT)"),
    (["congestive heart failure", "heart failure"], "a weak heart (heart failure)"),
    (["thromboembol", "deep vein thrombosis", "pulmonary embol"], "blood clots"),
    (["bleeding", "hemorrhag", "haemorrhag", "hemoptysis"], "bleeding"),
    (["seizure", "epilep"], "seizures"),
    (["pancreatitis"], "a swollen pancreas"),
    (["anaphyla", "hypersensitiv", "allerg"], "a strong allergic reaction"),
  ]

  private static let words: [(signs: [String], plain: String)] = [
    (
      ["veno-occlusive", "sinusoidal obstruction", "venoocclusive"],
      "blocked small blood vessels in the liver (SOS or VOD)"
    ),
    (["hepatotoxicity", "liver injury", "liver toxicity"], "harm to the liver"),
    (["nephrotoxicity", "kidney injury", "renal toxicity"], "harm to the kidneys"),
    (["cardiotoxicity", "heart failure", "cardiac toxicity", "cardiac event"], "harm to the heart"),
    (["neurotoxicity", "neuropathy"], "harm to the nerves or the brain"),
    (["cytokine release"], "a strong reaction of the body’s defence system"),
    (["graft versus host", "graft-versus-host", "gvhd"], "donor cells that attack the body"),
    (["infection"], "infections"),
    (["bleeding", "hemorrhage", "haemorrhage"], "bleeding"),
    (["thrombosis", "thromboembol", "blood clot"], "blood clots"),
    (["hypoglycemia", "hypoglycaemia"], "blood sugar that is too low"),
    (["ketoacidosis"], "a build-up of acid in the blood"),
    (["dose limiting tox", "dose-limiting tox", "dlt"], "harm so strong that the dose cannot be raised"),
    (["suicid"], "thoughts of ending one’s life"),
    (["allerg", "anaphyla", "hypersensitivity"], "allergic reactions"),
    (["pneumonitis", "interstitial lung"], "swelling in the lungs"),
    (["neutropenia", "thrombocytopenia", "myelosuppression", "hematologic toxicity"], "too few blood cells"),
    (["radiation dermatitis", "esophagitis", "mucositis"], "sore skin, mouth or throat"),
    (["pain"], ""),
  ]

  /// The harms named in the measures, each once, in the order of the table.
  static func found(in trial: Trial) -> [Harm] {
    let measures = all(trial)
    return words.compactMap { entry in
      guard !entry.plain.isEmpty,
        let hit = measures.first(where: { measure in entry.signs.contains { measure.value.contains($0) } })
      else { return nil }
      return Harm(words: entry.plain, source: hit.source)
    }
  }

  /// Whether a measure is about side effects or safety.
  static func isMeasured(_ trial: Trial) -> Bool {
    let signs = ["adverse", "safety", "toxicit", "side effect", "complication", "tolerab", "dlt"]
    return all(trial).contains { measure in signs.contains { measure.value.contains($0) } }
  }

  private static func all(_ trial: Trial) -> [Sourced<String>] {
    let outcomes = trial.outcomes
    return (outcomes.primary + outcomes.secondary + outcomes.other).compactMap(\.measure).map {
      $0.map { $0.lowercased() }
    }
  }
}
