import Diagnostics

/// What can be wrong with the preview itself.
public enum PreviewFinding: String, FindingKind, CaseIterable {
  case portInUse = "preview-port-in-use"
  case cannotListen = "preview-cannot-listen"
  case recordGone = "preview-record-gone"

  /// A record that is gone is worth a look; the others leave no preview.
  public var severity: Severity {
    switch self {
    case .portInUse, .cannotListen: .error
    case .recordGone: .warning
    }
  }

  /// What `plainspoken explain` says.
  public var explanation: String {
    switch self {
    case .portInUse:
      "Another program on this computer, often an older preview in another window, already answers at that port. Stop it with Ctrl-C in its window, or give the preview another port with --port."
    case .cannotListen:
      "The system does not let the preview answer at that port. Ports below 1024 are often kept for the system. Any number from 1024 to 65535 that nothing else uses will do."
    case .recordGone:
      "The file of the record was there when the preview began and is not there now, or holds the trial no more. The preview still shows the page as it was. The next build leaves the trial out."
    }
  }
}
