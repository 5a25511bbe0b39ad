/// How many times something is repeated, as a record says it.
public enum CycleCount: Sendable, Hashable {
  case exactly(Int)
  case upTo(Int)
  case atLeast(Int)
  case range(Int, Int)
  /// A sum that the record makes the reader do: a first cycle and up to so many more.
  case upToWithFirst(more: Int)

  /// The most that there can be; nil if there is no limit.
  public var most: Int? {
    switch self {
    case .exactly(let count), .upTo(let count), .range(_, let count): count
    case .upToWithFirst(let more): more + 1
    case .atLeast: nil
    }
  }

  /// Whether fewer may do.
  public var isOpen: Bool {
    if case .exactly = self { return false }
    return true
  }
}
