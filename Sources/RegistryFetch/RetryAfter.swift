import Foundation

/// The header `Retry-After`: how long a server asks to be left alone.
enum RetryAfter {
  /// The seconds; nil if the header says nothing that can be understood. RFC 9110, 10.2.3: a number, or a date.
  static func seconds(_ header: String?, now: Date) -> Double? {
    guard let text = header?.trimmingCharacters(in: .whitespaces), !text.isEmpty else { return nil }
    if text.utf8.allSatisfy({ (48...57).contains($0) }) { return Double(text) }
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(identifier: "GMT")
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
    return formatter.date(from: text).map { max(0, $0.timeIntervalSince(now)) }
  }
}
