/// Writes texts of people as YAML values.
public enum YAMLText {
  /// The text as the value of a name: as it is where YAML reads it back as the same text, else in double quotes.
  public static func value(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  /// Letters, digits and single spaces only, beginning with a letter. A word such as "no" is plain too: these files
  /// know no types.
  private static func isPlain(_ text: String) -> Bool {
    guard text.first?.isLetter == true, text.last != " ", !text.contains("  ") else { return false }
    return text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == " " || $0 == "-"
    }
  }

  private static func quoted(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\n": written += "\\n"
      case "\t": written += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: written += " "
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }
}
