/// Why treatment ends before its time, as a record says it.
public enum StopReason: String, Sendable, CaseIterable, Comparable {
  case diseaseGrows, sideEffects, choice, death

  /// The words of a page, as they follow "Treatment stops if".
  public var words: String {
    switch self {
    case .diseaseGrows: "the disease gets worse"
    case .sideEffects: "side effects are too strong"
    case .choice: "the person chooses to stop"
    case .death: "the person dies"
    }
  }

  /// In the order of the cases.
  public static func < (a: StopReason, b: StopReason) -> Bool { a.rank < b.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
