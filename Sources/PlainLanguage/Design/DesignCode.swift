/// A code of the registry that has fixed words; its file in `Glossary/en/codes` has one text for each case.
public protocol DesignCode: RawRepresentable<String>, CaseIterable, Sendable, Hashable {
  /// The name of the file without `.yml`.
  static var file: String { get }
}
