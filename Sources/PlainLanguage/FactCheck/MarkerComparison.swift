/// Compares exceptions, conditions, times, lists and duties of two texts.
enum MarkerComparison {
  static func differences(_ a: FactMarkers, _ b: FactMarkers, polarity: Polarity) -> [FactDifference] {
    exceptions(a, b) + permissions(a, b, polarity) + conditions(a, b) + times(a, b) + lists(a, b)
      + duties(a, b)
  }

  /// An exception may be said as a permission ("except skin cancer", "skin cancer is allowed").
  private static func exceptions(_ a: FactMarkers, _ b: FactMarkers) -> [FactDifference] {
    let before = max(a[.exception], min(1, a[.allowed]))
    if a[.exception] > b[.exception] + b[.allowed] { return [FactDifference(.exception, original: "except")] }
    if b[.exception] > before { return [FactDifference(.exception, plain: "except")] }
    return []
  }

  private static func permissions(_ a: FactMarkers, _ b: FactMarkers, _ polarity: Polarity)
    -> [FactDifference]
  {
    var found: [FactDifference] = []
    if b[.excluded] > 0, a[.excluded] == 0 { found.append(FactDifference(.modality, plain: "is excluded")) }
    if a[.excluded] > 0, b[.excluded] == 0, polarity != .mustNot {
      found.append(FactDifference(.modality, original: "is excluded"))
    }
    if b[.allowed] > 0, !a.has(.allowed, .exception, .may) {
      found.append(FactDifference(.modality, plain: "is allowed"))
    }
    if a[.allowed] > 0, !b.has(.allowed, .exception, .may) {
      found.append(
        FactDifference(.modality, original: "is allowed", weight: polarity == .mustNot ? .fatal : .soft))
    }
    return found
  }

  private static func conditions(_ a: FactMarkers, _ b: FactMarkers) -> [FactDifference] {
    if a[.condition] > b[.condition], !(b[.exception] > a[.exception]) {
      return [FactDifference(.condition, original: "if", weight: b[.condition] == 0 ? .fatal : .soft)]
    }
    if b[.condition] > a[.condition] { return [FactDifference(.condition, plain: "if", weight: .soft)] }
    return []
  }

  private static func times(_ a: FactMarkers, _ b: FactMarkers) -> [FactDifference] {
    var found: [FactDifference] = []
    if a.has(.before), !b.has(.before, .past, .pastTense, .until) {
      found.append(FactDifference(.time, original: "before"))
    }
    if a.has(.after), !b.has(.after, .since) { found.append(FactDifference(.time, original: "after")) }
    if a.has(.since), !b.has(.since, .after, .before) {
      found.append(FactDifference(.time, original: "since"))
    }
    if a.has(.until), !b.has(.until, .before) { found.append(FactDifference(.time, original: "until")) }
    if b.has(.before), !a.has(.before, .past, .until, .since) {
      found.append(FactDifference(.time, plain: "before"))
    }
    if b.has(.after), !a.has(.after, .since) { found.append(FactDifference(.time, plain: "after")) }
    if b.has(.until), !a.has(.until, .before) { found.append(FactDifference(.time, plain: "until")) }
    if a.has(.past), !b.has(.past, .pastTense, .before, .after, .since) {
      found.append(FactDifference(.time, original: "earlier", weight: .soft))
    }
    if b[.pastTense] > 0, !a.has(.past, .pastTense, .before, .after, .since) {
      found.append(FactDifference(.time, plain: "had", weight: .soft))
    }
    return found
  }

  /// "and" that becomes "or", "all of" that becomes "one of", and the other way round.
  private static func lists(_ a: FactMarkers, _ b: FactMarkers) -> [FactDifference] {
    var found: [FactDifference] = []
    if b[.and] > a[.and], b[.or] < a[.or] {
      found.append(FactDifference(.connective, original: "or", plain: "and"))
    }
    if b[.or] > a[.or], b[.and] < a[.and] {
      found.append(FactDifference(.connective, original: "and", plain: "or"))
    }
    let allLost = a[.listAll] > b[.listAll]
    if allLost, b[.listAny] > a[.listAny] {
      found.append(FactDifference(.quantifier, original: "all of", plain: "one of"))
    }
    let anyLost = a[.listAny] > b[.listAny] || a[.or] > b[.or]
    if anyLost, b[.listAll] > a[.listAll] {
      found.append(FactDifference(.quantifier, original: "one of", plain: "all of"))
    }
    if a[.only] > b[.only] { found.append(FactDifference(.quantifier, original: "only", weight: .soft)) }
    if b[.only] > a[.only] { found.append(FactDifference(.quantifier, plain: "only", weight: .soft)) }
    return found
  }

  private static func duties(_ a: FactMarkers, _ b: FactMarkers) -> [FactDifference] {
    if a[.must] > 0, a[.may] == 0, b[.may] > 0, b[.must] == 0, !a.has(.allowed) {
      return [FactDifference(.modality, original: "must", plain: "may", weight: .soft)]
    }
    if a[.may] > 0, a[.must] == 0, b[.must] > 0, b[.may] == 0 {
      return [FactDifference(.modality, original: "may", plain: "must")]
    }
    if b[.must] > 0, a[.must] == 0 { return [FactDifference(.modality, plain: "must", weight: .soft)] }
    return []
  }
}
