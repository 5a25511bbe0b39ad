import ContentHashing

/// What an approval is about: exactly these pages, made from exactly these inputs.
public struct ApprovalSubject: Codable, Sendable, Hashable {
  /// The trial's id in lower case, or `site` for the words and templates of the whole site.
  public let id: String
  /// The digest of the pages' paths and bytes.
  public let pages: String
  /// The digest of the record's bytes, the templates, the glossary, the settings and the program.
  public let inputs: String

  /// The id that stands for templates, glossary and settings.
  public static let site = "site"

  /// Makes a subject of pages by path with the digests of their bytes.
  public init(id: String, pages: [String: String], record: String, inputs: ContentDigest) {
    self.id = id
    self.pages = Self.digest(of: pages)
    self.inputs = Self.digest(record: record, inputs: inputs.hex)
  }

  /// Whether it is about pages that were made from exactly this record and these inputs.
  public func holds(record: String, inputs: String) -> Bool {
    self.inputs == Self.digest(record: record, inputs: inputs)
  }

  private static func digest(record: String, inputs: String) -> String {
    var hasher = ContentHasher()
    hasher.add(record)
    hasher.add(inputs)
    return hasher.digest().hex
  }

  /// Whether it is about exactly these pages.
  public func holds(pages: [String: String]) -> Bool { self.pages == Self.digest(of: pages) }

  private static func digest(of pages: [String: String]) -> String {
    var hasher = ContentHasher()
    for (path, digest) in pages.sorted(by: { $0.key < $1.key }) {
      hasher.add(path)
      hasher.add(digest)
    }
    return hasher.digest().hex
  }
}
