/// What a web address of a record is good for.
enum LinkAddress {
  /// True for a full address of a web page.
  static func isWebPage(_ address: String) -> Bool {
    guard let scheme = scheme(of: address), scheme == "http" || scheme == "https" else { return false }
    let rest = address.dropFirst(scheme.count + 1)
    return rest.hasPrefix("//") && rest.count > 2
      && !address.contains { $0.isWhitespace || $0 == "\"" || $0 == "<" }
  }

  /// True for schemes that run something or open a file.
  static func isDangerous(_ address: String) -> Bool {
    ["javascript", "vbscript", "data", "file"].contains(scheme(of: address) ?? "")
  }

  /// The letters before the first colon in lower case, if they can be a scheme. Browsers skip spaces and controls.
  private static func scheme(of address: String) -> String? {
    let shown = String(String.UnicodeScalarView(address.unicodeScalars.filter { $0.value > 0x20 }))
    guard let colon = shown.firstIndex(of: ":") else { return nil }
    let scheme = shown[..<colon].lowercased()
    guard let first = scheme.unicodeScalars.first else { return nil }
    let fits = scheme.unicodeScalars.allSatisfy {
      $0.isASCII
        && ($0.properties.isAlphabetic || (0x30...0x39).contains($0.value)
          || "+-.".unicodeScalars.contains($0))
    }
    return fits && first.properties.isAlphabetic ? scheme : nil
  }
}
