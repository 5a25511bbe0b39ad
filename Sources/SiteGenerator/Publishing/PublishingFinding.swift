import Diagnostics

/// What can go wrong when a site is put in its place.
public enum PublishingFinding: String, FindingKind, CaseIterable {
  case notOurFolder = "site-not-our-folder"
  case overInputs = "site-over-inputs"
  case locked = "site-locked"
  case cannotWrite = "site-cannot-write"
  case cannotExchange = "site-cannot-exchange"

  /// Each stops a build; the old site stays as it is.
  public var severity: Severity { .error }

  /// What `plainspoken explain` says.
  public var explanation: String {
    switch self {
    case .notOurFolder:
      "The output folder holds files that this program did not write, so it will not replace it. Name another folder with --output, or empty this one yourself."
    case .overInputs:
      "The output folder is, or holds, one of the folders that the build reads. Name another folder with --output."
    case .locked:
      "Another build is writing to the same output folder. Wait until it has ended, then build again."
    case .cannotWrite:
      "A file of the new site could not be written; the disk may be full or the folder may not be yours. The old site is unchanged."
    case .cannotExchange:
      "The new site is complete, but the file system cannot exchange the two folders in one step, so the old site stays. Use an output folder on an ordinary disk, not a mount point."
    }
  }
}
