import Foundation

/// Reads a file piece by piece, so that a file of any size takes little memory.
struct ChunkReader {
  private static let size = 1 << 20
  private let handle: FileHandle

  /// Nil if the file cannot be opened.
  init?(file: String) {
    guard let handle = FileHandle(forReadingAtPath: file) else { return nil }
    self.handle = handle
  }

  /// Gives every piece to `take` until it says that it needs no more.
  func feed(_ take: ([UInt8]) -> Bool) {
    while let data = try? handle.read(upToCount: Self.size), !data.isEmpty {
      if !take(Array(data)) { return }
    }
  }

  /// The bytes of a range; nil if they cannot be read in full.
  func bytes(_ range: Range<Int>) -> [UInt8]? {
    do {
      try handle.seek(toOffset: UInt64(range.lowerBound))
      guard !range.isEmpty else { return [] }
      let data = try handle.read(upToCount: range.count) ?? Data()
      return data.count == range.count ? Array(data) : nil
    } catch {
      return nil
    }
  }

  /// What came of reading a whole file.
  enum Whole {
    case bytes([UInt8])
    case tooLarge
    case unreadable
  }

  /// All bytes, unless there are more than `limit`. One more byte than allowed is the most that is read.
  func all(limit: Int) -> Whole {
    var bytes: [UInt8] = []
    do {
      while bytes.count <= limit {
        let data = try handle.read(upToCount: min(Self.size, limit + 1 - bytes.count)) ?? Data()
        if data.isEmpty { return .bytes(bytes) }
        bytes += data
      }
      return .tooLarge
    } catch {
      return .unreadable
    }
  }

  /// Closes the file.
  func close() { try? handle.close() }
}
