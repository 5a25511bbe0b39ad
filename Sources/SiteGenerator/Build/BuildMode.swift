/// What a run of the builder is for.
public enum BuildMode: Sendable, Hashable {
  /// Put the new site in its place.
  case publish
  /// Say what would change, and write nothing.
  case dryRun
  /// Put what waits for approval beside what stands on the site, in the folder for review.
  case review
  /// Check the inputs only, and write nothing.
  case check

  /// Whether the new site is compared with the old one.
  var compares: Bool { self != .check }
}
