import Foundation

/// The name of a file, made from a name that a person gave.
enum FileSlug {
  /// Small letters, digits and single hyphens: "Crohn's disease" is `crohns-disease`, "nausée" is `nausee`. Nil if
  /// nothing is left, or if it would be too long for an address.
  static func of(_ name: String) -> String? {
    let plain = name.folding(options: .diacriticInsensitive, locale: nil).lowercased()
    var slug = ""
    for byte in plain.utf8 where byte != UInt8(ascii: "'") {
      let isKept = (97...122).contains(byte) || (48...57).contains(byte)
      if isKept {
        slug.unicodeScalars.append(Unicode.Scalar(byte))
      } else if !slug.hasSuffix("-"), byte < 128 {
        slug += "-"
      }
    }
    let trimmed = slug.drop { $0 == "-" }
    let whole = trimmed.hasSuffix("-") ? trimmed.dropLast() : trimmed
    return whole.isEmpty || whole.count > 80 ? nil : String(whole)
  }
}
