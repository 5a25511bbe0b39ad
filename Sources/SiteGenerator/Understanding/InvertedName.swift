/// Names that a catalogue puts last word first: "Diabetes Mellitus, Type 1", "Leukemia, Myeloid, Acute".
enum InvertedName {
  /// The name in the order of speech, where what follows the commas can only be said before it.
  static func upright(_ text: String) -> String {
    guard text.contains(",") else { return withoutComma(text) }
    let parts = text.split(separator: ",").map { $0.drop(while: \.isWhitespace) }.map(String.init)
    guard parts.count > 1, parts.count <= 4, let head = parts.first, !head.isEmpty,
      head.split(separator: " ").count <= 3, parts.dropFirst().allSatisfy(isQualifier)
    else { return text }
    return (parts.dropFirst().reversed() + [head]).joined(separator: " ")
  }

  /// "Spinal Stenosis Lumbar": a catalogue's name without its comma.
  private static func withoutComma(_ text: String) -> String {
    let words = text.split(separator: " ").map(String.init)
    let tail = words.reversed().prefix { places.contains($0.lowercased()) }
    guard !tail.isEmpty, tail.count < words.count else { return text }
    return (Array(tail) + words.dropLast(tail.count)).joined(separator: " ")
  }

  private static let places: Set<String> = ["lumbar", "cervical", "herniated", "female", "male", "thoracic"]

  private static func isQualifier(_ part: String) -> Bool {
    let words = part.lowercased().split(separator: " ").map(String.init)
    guard let last = words.last, words.count <= 3 else { return false }
    if words.count == 2, ["type", "stage", "grade"].contains(words[0]) { return true }
    if qualifiers.contains(last) { return true }
    return words.count == 1 && endings.contains { last.hasSuffix($0) && last.count > 5 }
  }

  private static let endings = ["ic", "oid", "ous", "ated", "ive", "genous", "cytic", "blastic", "cell"]
  private static let qualifiers: Set<String> = [
    "acute", "chronic", "adult", "childhood", "juvenile", "female", "male", "lung", "herniated", "primary",
    "secondary", "postoperative", "recurrent", "refractory", "metastatic", "advanced", "early", "mild",
    "severe", "moderate", "gestational", "myeloid", "lymphoid", "lymphocytic", "lymphoblastic",
    "myelogenous", "b-cell", "t-cell", "cervical", "lumbar", "spinal", "cluster", "tension-type", "bipolar",
    "major", "idiopathic", "essential", "viral", "bacterial", "intractable", "membranous", "non-small-cell",
    "small-cell", "nonsquamous", "squamous", "low", "high",
  ]
}
