import CommonMark

/// Lists of the trials by illness, treatment, country, age and status: small pages that need no script.
struct BrowsePages {
  let site: SitePages

  /// One way to look.
  private struct Way {
    let slug: String
    let title: String
    let groups: [(name: String, trials: [TrialSummary])]
  }

  /// The links from the home page.
  func doors() -> [PageNode] {
    guard !site.trials.isEmpty else { return [] }
    return [
      .element(
        .ul, [PageAttribute("class", "doors")],
        ways().map { way in
          .element(
            .li, [.element(.a, [PageAttribute("href", "browse/\(way.slug)/index.html")], [.text(way.title)])])
        })
    ]
  }

  /// The pages: one a way with its groups, and one a group.
  func all() -> [(path: String, bytes: [UInt8])] {
    ways().flatMap { way -> [(path: String, bytes: [UInt8])] in
      var slugs: Set<String> = []
      let groups = way.groups.map { group in (group, unique(group.name, in: &slugs)) }
      let index = site.made(
        opening(way.title) + [
          .element(
            .ul, [PageAttribute("class", "doors")],
            groups.map { group, slug in
              .element(
                .li,
                [
                  .element(.a, [PageAttribute("href", "\(slug)/index.html")], [.text(group.name)]),
                  .element(.span, [PageAttribute("class", "count")], [.text(" \(group.trials.count)")]),
                ])
            })
        ], path: "browse/\(way.slug)/index.html", kind: "browse", title: way.title)
      return [index]
        + groups.map { group, slug in
          site.made(
            opening(group.name) + pages(group.trials), path: "browse/\(way.slug)/\(slug)/index.html",
            kind: "browse", title: group.name)
        }
    }
  }

  private func pages(_ trials: [TrialSummary]) -> [PageNode] { TrialLists.list(trials, root: "../../../") }

  private func opening(_ title: String) -> [PageNode] {
    [.element(.header, [PageAttribute("class", "opening")], [.element(.h1, [.text(title)])])]
  }

  private func ways() -> [Way] {
    [
      Way(slug: "illness", title: "By illness", groups: grouped { $0.conditions }),
      Way(slug: "treatment", title: "By treatment", groups: grouped { $0.treatments }),
      Way(slug: "country", title: "By country", groups: grouped { $0.countries }),
      Way(
        slug: "age", title: "By age",
        groups: grouped {
          ($0.forChildren ? ["Children and teenagers"] : []) + ($0.forAdults ? ["Adults"] : [])
        }),
      Way(slug: "status", title: "Open or not", groups: grouped { [$0.statusLabel] }),
    ]
  }

  private func grouped(_ names: (TrialSummary) -> [String]) -> [(name: String, trials: [TrialSummary])] {
    var groups: [String: (name: String, trials: [TrialSummary])] = [:]
    for trial in site.trials {
      for name in Set(names(trial)).sorted() where !name.isEmpty {
        groups[name.lowercased(), default: (name, [])].trials.append(trial)
      }
    }
    return groups.keys.sorted().compactMap { groups[$0] }
  }

  private func unique(_ name: String, in slugs: inout Set<String>) -> String {
    let base = Slug.slug(name)
    var slug = base
    var number = 2
    while !slugs.insert(slug).inserted {
      slug = "\(base)-\(number)"
      number += 1
    }
    return slug
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
}
