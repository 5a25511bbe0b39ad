/// How much a finding matters.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Good to know; nothing has to be done.
  case note
  /// A person should look; the build goes on.
  case warning
  /// The build publishes nothing until this is mended.
  case error

  /// Notes sort before warnings, warnings before errors.
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// What a finding is about. Each target declares its own kinds as one closed enum with raw values.
public protocol FindingKind: Sendable {
  /// The stable name shown in brackets, such as `record-unknown-code`.
  var id: String { get }
  /// How much findings of this kind matter.
  var severity: Severity { get }
  /// What `plainspoken explain ID` says: what it means, why it matters, how to mend it. Plain words.
  var explanation: String { get }
}

extension FindingKind where Self: RawRepresentable, RawValue == String {
  /// The raw value of the case.
  public var id: String { rawValue }
}
