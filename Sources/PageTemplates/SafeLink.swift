/// Which link targets may be written to a page.
public enum SafeLink {
  /// The target if it begins with `https:`, `mailto:`, `tel:` or `#`, or is a relative path of this site; else nil.
  /// `http:` targets of a record are allowed too, as they lead out of the site and load nothing.
  public static func checked(_ target: String) -> String? {
    guard !target.isEmpty,
      target.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0 != "\\" && $0.value != 0x7F })
    else { return nil }
    let lower = target.lowercased()
    if ["https://", "http://", "mailto:", "tel:", "#"].contains(where: lower.hasPrefix) { return target }
    if target.hasPrefix("/") { return nil }
    let head = target.prefix { $0 != "/" && $0 != "#" && $0 != "?" }
    return head.contains(":") || head.contains("&") || head.contains("%") ? nil : target
  }
}
