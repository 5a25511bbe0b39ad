import Foundation

/// A failure of the operating system, with the path that it is about.
struct SystemError: Error {
  let path: String
  let code: Int32

  init(_ path: String, _ code: Int32 = errno) {
    self.path = path
    self.code = code
  }

  /// The system's own words for it, such as "No space left on device".
  var reason: String { String(cString: strerror(code)) }
}
