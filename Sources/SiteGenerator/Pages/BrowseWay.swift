/// One way to look for trials: by illness, treatment, country, age or status.
struct BrowseWay {
  /// A name with its trials.
  struct Group {
    let name: String
    /// Its folder below the way.
    let slug: String
    let trials: [TrialSummary]
  }

  let slug: String
  let title: String
  /// What the reader finds there, in one line.
  let hint: String
  let groups: [Group]

  /// The ways of a site, in the order of the home page.
  static func all(_ trials: [TrialSummary]) -> [BrowseWay] {
    [
      BrowseWay("illness", "By illness", "Every illness that a record names", trials) { $0.conditions },
      BrowseWay("treatment", "By treatment", "Medicines and other products that are tested", trials) {
        $0.treatments
      },
      BrowseWay("country", "By country", "Where the hospitals are", trials) { $0.countries },
      BrowseWay("age", "By age", "For children and teenagers, or for adults", trials) { $0.ageGroups },
      BrowseWay("status", "Open or not", "Who is looking for people now", trials) { [$0.statusLabel] },
    ]
  }

  /// Groups trials by names; the same name in other letters is the same group.
  private init(
    _ slug: String, _ title: String, _ hint: String, _ trials: [TrialSummary],
    by names: (TrialSummary) -> [String]
  ) {
    var found: [String: (name: String, trials: [TrialSummary])] = [:]
    for trial in trials {
      for name in Set(names(trial)).sorted() where !name.isEmpty {
        found[name.lowercased(), default: (name, [])].trials.append(trial)
      }
    }
    var slugs: Set<String> = []
    self.slug = slug
    self.title = title
    self.hint = hint
    groups = found.keys.sorted().compactMap { found[$0] }.map { group in
      Group(
        name: group.name, slug: Slug.unique(group.name, in: &slugs),
        trials: group.trials.sorted { ($0.openness.order, $0.id) < ($1.openness.order, $1.id) })
    }
  }
}

extension TrialSummary {
  /// The age groups that can join.
  var ageGroups: [String] { Self.ageGroups(children: forChildren, adults: forAdults) }

  /// The names of age groups.
  static func ageGroups(children: Bool, adults: Bool) -> [String] {
    (children ? [self.children] : []) + (adults ? [self.adults] : [])
  }

  /// The names of the age groups.
  static let children = "Children and teenagers"
  static let adults = "Adults"
}

extension StatusWords.Openness {
  /// Trials that look for people come first.
  var order: Int {
    switch self {
    case .open: 0
    case .soon: 1
    case .unknown: 2
    case .closed: 3
    }
  }
}

/// Words as a part of an address.
enum Slug {
  /// Small letters, digits and hyphens, at most 60; "list" where nothing is left.
  static func slug(_ text: String) -> String {
    var out = ""
    for character in text.lowercased() {
      if character.isASCII && (character.isLetter || character.isNumber) {
        out.append(character)
      } else if !out.isEmpty && !out.hasSuffix("-") {
        out.append("-")
      }
    }
    let cut = out.prefix(60)
    let trimmed = cut.hasSuffix("-") ? cut.dropLast() : cut
    return trimmed.isEmpty ? "list" : String(trimmed)
  }

  /// A slug that no other name has yet: "b-cell", then "b-cell-2".
  static func unique(_ name: String, in slugs: inout Set<String>) -> String {
    let base = slug(name)
    var slug = base
    var number = 2
    while !slugs.insert(slug).inserted {
      slug = "\(base)-\(number)"
      number += 1
    }
    return slug
  }
}
