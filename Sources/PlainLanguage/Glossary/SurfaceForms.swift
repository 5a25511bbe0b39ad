/// The ways to write a term, read from lines such as `MRDs` or `DVT = deep vein thrombosis`.
struct SurfaceForms: Sendable, Hashable {
  /// Every form, each once, in the order of the file; a full form stands after its short one.
  let forms: [String]
  /// The full forms of those that are abbreviations of their own.
  let fullForms: [String: String]

  /// Splits the lines at " = ".
  init(_ lines: [String]) {
    var forms: [String] = []
    var fullForms: [String: String] = [:]
    for line in lines {
      let sides = line.split(separator: " = ", maxSplits: 1).map(String.init)
      guard sides.count == 2 else {
        forms.append(line)
        continue
      }
      forms += sides
      fullForms[sides[0]] = sides[1]
    }
    // A full form may also stand by itself, or be the full form of two abbreviations.
    let added = Set(fullForms.values)
    var seen: Set<String> = []
    self.forms = forms.filter { seen.insert($0).inserted || !added.contains($0) }
    self.fullForms = fullForms
  }
}
