/// Compares exceptions, conditions, times, lists and duties of two texts.
struct MarkerComparison {
  /// What the original says outside of known pairs, and with them.
  private let a: FactMarkers
  private let allA: FactMarkers
  /// The same of the plain text.
  private let b: FactMarkers
  private let allB: FactMarkers
  private let polarity: Polarity

  init(_ original: FactText, _ plain: FactText, _ polarity: Polarity) {
    a = original.markers
    allA = original.allMarkers
    b = plain.markers
    allB = plain.allMarkers
    self.polarity = polarity
  }

  var differences: [FactDifference] {
    exceptions + permissions + conditions + times + tenses + lists + duties
  }

  /// An exception may be said as a permission ("except skin cancer", "skin cancer is allowed").
  private var exceptions: [FactDifference] {
    if a[.exception] > b[.exception] + allB[.allowed] {
      return [FactDifference(.exception, original: "except")]
    }
    if b[.exception] > max(allA[.exception], min(1, allA[.allowed])) {
      return [FactDifference(.exception, plain: "except")]
    }
    return []
  }

  private var permissions: [FactDifference] {
    var found: [FactDifference] = []
    if b[.excluded] > 0, allA[.excluded] == 0 {
      found.append(FactDifference(.modality, plain: "is excluded"))
    }
    if a[.excluded] > 0, allB[.excluded] == 0, polarity != .mustNot {
      found.append(FactDifference(.modality, original: "is excluded"))
    }
    if a[.excluded] > allB[.excluded], allB[.allowed] > allA[.allowed], !allA.has(.exception) {
      found.append(FactDifference(.modality, original: "is not allowed", plain: "is allowed"))
    }
    if b[.allowed] > 0, !allA.has(.allowed, .exception, .may) {
      found.append(FactDifference(.modality, plain: "is allowed"))
    }
    if a[.allowed] > 0, !allB.has(.allowed, .exception, .may) {
      let weight: FactWeight = polarity == .mustNot ? .fatal : .soft
      found.append(FactDifference(.modality, original: "is allowed", weight: weight))
    }
    return found
  }

  private var conditions: [FactDifference] {
    if a[.condition] > allB[.condition], b[.exception] <= a[.exception] {
      let weight: FactWeight = allB[.condition] == 0 ? .fatal : .soft
      return [FactDifference(.condition, original: "if", weight: weight)]
    }
    if b[.condition] > allA[.condition] { return [FactDifference(.condition, plain: "if", weight: .soft)] }
    return []
  }

  private var times: [FactDifference] {
    var found: [FactDifference] = []
    func lost(_ marker: FactMarker, _ word: String, unless said: Bool) {
      if a.has(marker), !said { found.append(FactDifference(.time, original: word)) }
    }
    func added(_ marker: FactMarker, _ word: String, unless said: Bool) {
      if b.has(marker), !said { found.append(FactDifference(.time, plain: word)) }
    }
    lost(.before, "before", unless: allB.has(.before, .past, .pastTense, .until))
    lost(.after, "after", unless: allB.has(.after, .since))
    lost(.since, "since", unless: allB.has(.since, .after, .before, .past))
    lost(.until, "until", unless: allB.has(.until, .before))
    let turned = allB[.after] > allA[.after] && allB[.before] < allA[.before]
    let turnedBack = allB[.before] > allA[.before] && allB[.after] < allA[.after]
    if turned { found.append(FactDifference(.time, original: "before", plain: "after")) }
    if turnedBack { found.append(FactDifference(.time, original: "after", plain: "before")) }
    added(.before, "before", unless: allA.has(.before, .past, .until, .since))
    added(.after, "after", unless: allA.has(.after, .since))
    added(.until, "until", unless: allA.has(.until, .before))
    return found
  }

  /// What is there now must not become what was, and what was must not become what is.
  private var tenses: [FactDifference] {
    if a.has(.present), !allB.has(.present), allB.has(.past, .pastTense) {
      let weight: FactWeight = a.has(.past, .pastTense) ? .soft : .fatal
      return [FactDifference(.time, original: "now", weight: weight)]
    }
    if a.has(.past), !allB.has(.past, .pastTense, .before, .after, .since) {
      return [FactDifference(.time, original: "earlier", weight: .soft)]
    }
    if b.has(.pastTense), !allA.has(.past, .pastTense, .before, .after, .since) {
      return [FactDifference(.time, plain: "had", weight: .soft)]
    }
    return []
  }

  /// "and" that becomes "or", "all of" that becomes "one of", and the other way round.
  private var lists: [FactDifference] {
    var found: [FactDifference] = []
    if b[.and] > allA[.and], allB[.or] < a[.or] {
      found.append(FactDifference(.connective, original: "or", plain: "and"))
    }
    if b[.or] > allA[.or], allB[.and] < a[.and] {
      found.append(FactDifference(.connective, original: "and", plain: "or"))
    }
    if a[.listAll] > allB[.listAll], b[.listAny] > allA[.listAny] {
      found.append(FactDifference(.quantifier, original: "all of", plain: "one of"))
    }
    let anyLost = a[.listAny] > allB[.listAny] || a[.or] > allB[.or]
    if anyLost, b[.listAll] > allA[.listAll] {
      found.append(FactDifference(.quantifier, original: "one of", plain: "all of"))
    }
    if a[.only] > allB[.only] { found.append(FactDifference(.quantifier, original: "only", weight: .soft)) }
    if b[.only] > allA[.only] { found.append(FactDifference(.quantifier, plain: "only", weight: .soft)) }
    return found
  }

  private var duties: [FactDifference] {
    if a.has(.must), !allA.has(.may, .allowed), b.has(.may), !allB.has(.must) {
      return [FactDifference(.modality, original: "must", plain: "may", weight: .soft)]
    }
    if a.has(.may), !allA.has(.must), b.has(.must), !allB.has(.may) {
      return [FactDifference(.modality, original: "may", plain: "must")]
    }
    if b.has(.must), !allA.has(.must) { return [FactDifference(.modality, plain: "must", weight: .soft)] }
    return []
  }
}
