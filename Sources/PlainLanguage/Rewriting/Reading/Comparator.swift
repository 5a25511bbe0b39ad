/// How a value is compared with a limit; inclusive and exclusive are kept apart.
enum Comparator: Sendable, Hashable, CaseIterable {
  case atLeast, moreThan, atMost, lessThan, equal

  /// Before a number of anything: "at least 5".
  var words: String {
    switch self {
    case .atLeast: "at least"
    case .moreThan: "more than"
    case .atMost: "no more than"
    case .lessThan: "less than"
    case .equal: "exactly"
    }
  }

  /// Around an age: "18 years or older", "younger than 22 years".
  func ageWords(_ age: String) -> String {
    switch self {
    case .atLeast: "\(age) or older"
    case .moreThan: "older than \(age)"
    case .atMost: "\(age) or younger"
    case .lessThan: "younger than \(age)"
    case .equal: age
    }
  }

  /// Around a step of a scale: "grade 2 or higher", "below grade 2".
  func stepWords(_ step: String) -> String {
    switch self {
    case .atLeast: "\(step) or higher"
    case .moreThan: "higher than \(step)"
    case .atMost: "\(step) or lower"
    case .lessThan: "lower than \(step)"
    case .equal: step
    }
  }

  /// The same limit said from the other side of the sign: "18 ≤ age" is "age ≥ 18".
  var turned: Comparator {
    switch self {
    case .atLeast: .atMost
    case .moreThan: .lessThan
    case .atMost: .atLeast
    case .lessThan: .moreThan
    case .equal: .equal
    }
  }
}
