/// Small phrases that steer the meaning of a sentence.
enum FactMarker: Sendable, Hashable {
  case exception, allowed, excluded, condition, before, after, during, since, until, past, pastTense, present,
    listAll,
    listAny,
    only, and, or
  case must, may
}

/// Counts the steering phrases of a text outside of numbers and of pairs that are known.
struct FactMarkers {
  private(set) var counts: [FactMarker: Int] = [:]
  /// Tokens that belong to "is not allowed" and the like, so that their "not" is not counted again.
  private(set) var used: [Bool]

  subscript(_ marker: FactMarker) -> Int { counts[marker] ?? 0 }

  func has(_ markers: FactMarker...) -> Bool { markers.contains { self[$0] > 0 } }

  init(_ tokens: [FactToken], ignoring: [Bool], numbers: [Bool] = []) {
    used = ignoring
    var place = 0
    while place < tokens.count {
      guard tokens[place].traits.contains(.marker), !ignoring[place] || tokens[place].kind == .number,
        let (length, marker) = Self.table.match(tokens, at: place),
        !(place + 1..<place + length).contains(where: { $0 < numbers.count && numbers[$0] }),
        Self.counts(marker, tokens, place, length)
      else {
        place += 1
        continue
      }
      counts[marker, default: 0] += 1
      if marker == .exception || marker == .allowed || marker == .excluded {
        for covered in place..<(place + length) { used[covered] = true }
      }
      place += length
    }
  }

  /// "eligible for a transplant" is no permission to join, "the following" is no time.
  private static func counts(_ marker: FactMarker, _ tokens: [FactToken], _ place: Int, _ length: Int) -> Bool
  {
    let next = place + length < tokens.count ? tokens[place + length].text : "."
    let afterNext = place + length + 1 < tokens.count ? tokens[place + length + 1].text : ""
    let third = place + length + 2 < tokens.count ? tokens[place + length + 2].text : ""
    switch marker {
    case .allowed, .excluded:
      guard ["eligible", "ineligible"].contains(tokens[place + length - 1].text), next == "for" else {
        return true
      }
      return [
        "the", "this", "study", "trial", "enrollment", "participation", "inclusion", "joining", "entry",
      ].contains(afterNext)
    case .after:
      guard tokens[place].text == "following" else { return true }
      return next != ":" && (place == 0 || !["the", "these", "any"].contains(tokens[place - 1].text))
    case .condition:
      return !(next == "they" && afterNext == "are" && ["female", "male"].contains(third))
    case .exception:
      if ["limited", "restricted", "only", "exclusively", "necessarily"].contains(next) { return false }
      let isThing = ["exception", "exceptions"].contains(tokens[place].text)
      return !(isThing && place > 0 && ["the", "an", "have"].contains(tokens[place - 1].text))
    case .must, .may, .before, .during, .since, .until, .past, .pastTense, .present, .listAll,
      .listAny,
      .only, .and,
      .or:
      return true
    }
  }

  static let table = PhraseTable<FactMarker>([
    (
      "unless|except for|except that|except if|except when|except|exception|exceptions|with the exception of|with exception of|other than|apart from|aside from|excluding|but not|besides|not including|not counting|exclusive of|with the exclusion of|does not count|do not count|not count",
      .exception
    ),
    (
      "allowed|permitted|acceptable|permissible|accepted|eligible|may be included|may be enrolled|can be enrolled|can be included|may enroll|may participate|can participate|can join|can still join|can take part|may join|may take part|is fine|are fine|is ok|are ok|is okay|are okay|not exclusionary|not excluded|not be excluded|not left out|not be left out|not an exclusion|will not exclude|does not exclude|do not exclude|not rule out joining|not a rule that keeps people out|not a reason to keep people out|not keep people out|still join|can also join",
      .allowed
    ),
    (
      "excluded|not eligible|not be eligible|ineligible|not allowed|not be allowed|not permitted|not be permitted|prohibited|exclusionary|left out|not acceptable|can not join|not be enrolled|not be included|not participate|can not take part|disallowed|not join|not take part|not enroll",
      .excluded
    ),
    (
      "if|provided|provided that|providing|as long as|in case|in case of|in the event|assuming|only if|on condition that|so long as",
      .condition
    ),
    ("before|prior to|preceding|previous to|preceded|ahead of|in advance of|ago", .before),
    ("after|following|post|subsequent to|subsequently|afterwards", .after),
    ("during|throughout|while|whilst|in the course of|at the time of", .during),
    ("since", .since), ("until|till|up until", .until),
    (
      "prior|previous|previously|history|past|earlier|ever|already|had|been|last|was|were|got|did|formerly|once",
      .past
    ),
    ("all of|both of|each of|all the following|all these|all 3|each", .listAll),
    ("any of|1 of|1 or more of|either of|at least 1 of|any 1 of|any one of|any 1", .listAny),
    ("only|solely|alone", .only),
    ("and / or", .or), ("and|as well as|plus|along with|together with|&|both", .and), ("or|nor", .or),
    ("must|shall|should|required|require|requires|need|needs|mandatory|has to|have to|necessary", .must),
    ("may|might|could|can|able to|optional|optionally", .may),
  ])
}
