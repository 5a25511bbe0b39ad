import Foundation

/// A client that sends exactly the bytes of a test, also those that no library would send.
final class RawClient {
  private let descriptor: Int32

  /// Nil if nobody answers at the port.
  init?(port: Int) {
    #if canImport(Glibc)
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(UInt16(port)).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let connected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    var limit = timeval(tv_sec: 100, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    guard connected == 0 else { return nil }
  }

  deinit { close(descriptor) }

  func send(_ text: String) { _ = text.withCString { write(descriptor, $0, strlen($0)) } }

  /// What comes until the server closes the connection, or until the text holds `end`; nil if it takes too long.
  func answer(until end: String? = nil) -> String? {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0 { return nil }
      if count == 0 { return String(decoding: all, as: UTF8.self) }
      all += buffer[..<count]
      let text = String(decoding: all, as: UTF8.self)
      if let end, text.contains(end) { return text }
    }
  }
}
