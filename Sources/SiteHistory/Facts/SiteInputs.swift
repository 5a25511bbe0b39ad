import ContentHashing

/// What a site was made from besides the records: each file of the editors by path, and the program.
public struct SiteInputs: Codable, Sendable, Hashable {
  /// The files below the folder of templates, with the SHA-256 of their bytes.
  public var templates: [String: String]
  /// The files below the folder of the glossary.
  public var glossary: [String: String]
  /// The settings that pages show: name and address of the site.
  public var settings: [String: String]
  /// The version of the program.
  public var program: String

  /// Makes the inputs.
  public init(
    templates: [String: String], glossary: [String: String], settings: [String: String], program: String
  ) {
    (self.templates, self.glossary) = (templates, glossary)
    (self.settings, self.program) = (settings, program)
  }

  /// One digest of all of them.
  public var digest: ContentDigest {
    var hasher = ContentHasher()
    for (name, files) in [("templates", templates), ("glossary", glossary), ("settings", settings)] {
      hasher.add(name)
      for (path, digest) in files.sorted(by: { $0.key < $1.key }) {
        hasher.add(path)
        hasher.add(digest)
      }
    }
    hasher.add(program)
    return hasher.digest()
  }

  /// What is not as it was, by what it is, with the paths of files.
  public func changes(since old: SiteInputs) -> [InputChange] {
    var found: [InputChange] = []
    func add(_ reason: ChangeReason, _ was: [String: String], _ now: [String: String]) {
      let paths = Set(was.keys).union(now.keys).filter { was[$0] != now[$0] }.sorted()
      if !paths.isEmpty { found.append(InputChange(reason: reason, names: paths)) }
    }
    add(.template, old.templates, templates)
    add(.glossary, old.glossary, glossary)
    add(.settings, old.settings, settings)
    if old.program != program { found.append(InputChange(reason: .program, names: [program])) }
    return found
  }
}

/// Why the pages of a trial are not as they were.
public enum ChangeReason: String, Codable, Sendable, Hashable, CaseIterable {
  case record, words, template, glossary, settings, program
}

/// Something that a site is made from, besides records, and that changed.
public struct InputChange: Codable, Sendable, Hashable {
  /// What it is.
  public let reason: ChangeReason
  /// The files, or the names of the settings.
  public let names: [String]
}
