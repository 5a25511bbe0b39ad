import Foundation

/// The address of the registry or of a mirror, and what is asked there.
public struct RegistryAddress: Sendable, Hashable {
  /// The registry itself.
  public static let registry = "https://clinicaltrials.gov/api/v2"

  private let scheme: String
  private let host: String
  private let port: Int?
  private let path: String

  /// Nil for anything but an http or https address with a host, without a name, a password, a query or a fragment.
  public init?(_ text: String) {
    guard let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
      ["http", "https"].contains(scheme), let host = parts.host?.lowercased(), !host.isEmpty,
      parts.user == nil, parts.password == nil, parts.query == nil, parts.fragment == nil
    else { return nil }
    (self.scheme, self.host, port) = (scheme, host, parts.port)
    path =
      parts.percentEncodedPath.hasSuffix("/")
      ? String(parts.percentEncodedPath.dropLast()) : parts.percentEncodedPath
  }

  /// The address of a thing of the API.
  func of(_ thing: String, _ query: [(name: String, value: String)] = []) -> String {
    let pairs = query.map { Self.encoded($0.name) + "=" + Self.encoded($0.value) }
    return origin + path + "/" + thing + (pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&"))
  }

  /// Where a redirect leads; nil if it leaves the registry.
  func redirect(_ location: String, from address: String) -> String? {
    guard let base = URL(string: address), let target = URL(string: location, relativeTo: base)?.absoluteURL,
      target.scheme?.lowercased() == scheme, target.host?.lowercased() == host, target.port == port,
      target.user == nil, target.path.hasPrefix(path + "/")
    else { return nil }
    return target.absoluteString
  }

  private var origin: String { scheme + "://" + host + (port.map { ":\($0)" } ?? "") }

  /// RFC 3986: only letters, digits and - . _ ~ stand as they are.
  private static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      let isPlain =
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || "-._~".utf8.contains(byte)
      guard !isPlain else { return String(UnicodeScalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count < 2 ? "0" + digits : digits)
    }.joined()
  }
}
