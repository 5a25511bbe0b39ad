import CommonMark
import ContentHashing

/// The feed of a site (RFC 4287): the trials whose records changed last. Its dates are the records' own.
struct AtomFeed {
  let siteName: String
  let baseURL: String
  let items: [FeedItem]

  /// The most trials in the feed.
  static let most = 50

  /// The bytes of `feed.xml`.
  func bytes() -> [UInt8] {
    let shown = items.sorted { ($1.date, $0.id) < ($0.date, $1.id) }.prefix(Self.most)
    let updated = Self.moment(shown.first?.date ?? "1970-01-01")
    let text = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
      <title>\(escaped(siteName)): studies whose records changed</title>
      <id>\(identifier("feed"))</id>
      <updated>\(updated)</updated>
      <author><name>\(escaped(siteName))</name></author>
      <link rel="self" type="application/atom+xml" href="\(escaped(baseURL))feed.xml"/>
      <link rel="alternate" type="text/html" href="\(escaped(baseURL))index.html"/>
      \(shown.map(entry).joined(separator: "\n"))
      </feed>

      """
    return Array(text.utf8)
  }

  private func entry(_ item: FeedItem) -> String {
    let told = item.sentences.isEmpty ? ["The record was last changed on this day."] : item.sentences
    let summary = (told + ["Status: \(item.status)."]).joined(separator: " ")
    return """
      <entry>
      <title>\(escaped(item.name)): \(escaped(item.title))</title>
      <id>\(identifier(item.id + " " + item.date + " " + summary))</id>
      <updated>\(Self.moment(item.date))</updated>
      <link rel="alternate" type="text/html" href="\(escaped(baseURL))trials/\(escaped(item.id))/index.html"/>
      <summary>\(escaped(summary))</summary>
      </entry>
      """
  }

  /// A name that stays the same as long as its content does: a UUID of version 8 (RFC 9562) made from a digest.
  private func identifier(_ text: String) -> String {
    var digits = Array(ContentDigest(of: siteName + "\n" + baseURL + "\n" + text).hex.prefix(32))
    digits[12] = "8"
    digits[16] = "8"
    let cuts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    return "urn:uuid:" + cuts.map { String(digits[$0]) }.joined(separator: "-")
  }

  /// The first moment of a day, month or year.
  private static func moment(_ date: String) -> String {
    let parts = date.split(separator: "-").map(String.init)
    let day = parts + Array(repeating: "01", count: max(0, 3 - parts.count))
    return day.joined(separator: "-") + "T00:00:00Z"
  }

  /// Text for XML, without the characters that XML 1.0 cannot hold.
  private func escaped(_ text: String) -> String {
    let kept = text.unicodeScalars.filter {
      $0.value >= 0x20 && $0.value != 0xFFFE && $0.value != 0xFFFF || $0 == "\n" || $0 == "\t"
    }
    return HTMLText.escaped(String(String.UnicodeScalarView(kept)))
  }
}
