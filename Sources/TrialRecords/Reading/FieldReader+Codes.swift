import Diagnostics

extension FieldReader {
  /// How much an unknown code matters.
  enum CodeWeight {
    /// The page speaks of it, so an unknown code stops the build.
    case spoken
    /// It only adds detail.
    case detail
  }

  /// The code of this field; nil with a finding if the list does not have it. Never a default.
  func code<Code: RegistryCode>(_ weight: CodeWeight = .spoken, of type: Code.Type = Code.self) -> Sourced<
    Code
  >? {
    guard let raw = rawText else { return nil }
    if let code = Code(rawValue: raw) ?? (isHandwritten ? Code(rawValue: Self.registrySpelling(raw)) : nil) {
      return Sourced(code, from: pointer)
    }
    let known = Code.allCases.map { isHandwritten ? Self.handSpelling($0.rawValue) : $0.rawValue }
    let hint = Suggestion.nearest(to: raw, in: known)
    report(
      weight == .spoken ? .unknownCode : .unknownSideCode,
      "\"\(raw.prefix(60))\" is not a code that \(name) can have",
      excerpt: raw, fix: hint.map { "write \"\($0)\"" } ?? "use one of: \(known.joined(separator: ", "))")
    return nil
  }

  /// The codes of a list.
  func codes<Code: RegistryCode>(_ weight: CodeWeight = .spoken, of type: Code.Type = Code.self) -> [Sourced<
    Code
  >] {
    elements.compactMap { $0.code(weight) }
  }

  /// True or false; in YAML also yes and no.
  var flag: Sourced<Bool>? {
    guard let node else { return nil }
    switch node.content {
    case .flag(let value): return Sourced(value, from: pointer)
    case .text(let text) where isHandwritten:
      if let value = ["yes": true, "true": true, "no": false, "false": false][text.lowercased()] {
        return Sourced(value, from: pointer)
      }
    case .text, .number, .list, .group, .null: break
    }
    reportShape(isHandwritten ? "yes or no" : "true or false")
    return nil
  }

  /// A whole number, 0 or more.
  var count: Sourced<Int>? {
    guard let node else { return nil }
    switch node.content {
    case .number(let digits), .text(let digits):
      let isWritten = { if case .number = node.content { true } else { isHandwritten } }()
      if isWritten, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let value = Int(digits),
        value <= 1_000_000_000
      {
        return Sourced(value, from: pointer)
      }
      report(
        .badNumber, "\(name) must be a whole number, 0 or more", excerpt: digits,
        fix: "check this number in the registry")
    case .flag, .list, .group, .null: reportShape("a whole number")
    }
    return nil
  }

  /// True in a record written by hand.
  var isHandwritten: Bool {
    if case .line = place { true } else { false }
  }

  /// `not-yet-recruiting` as the registry spells it: `NOT_YET_RECRUITING`.
  private static func registrySpelling(_ text: String) -> String {
    String(text.uppercased().map { $0 == "-" || $0 == " " ? "_" : $0 })
  }

  private static func handSpelling(_ code: String) -> String {
    String(code.lowercased().map { $0 == "_" ? "-" : $0 })
  }
}
