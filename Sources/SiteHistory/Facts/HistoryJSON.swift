import Foundation

/// The JSON form of what a site keeps: names sorted, so that the same facts give the same bytes.
public enum HistoryJSON {
  /// The bytes, with a line break at the end.
  public static func bytes(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    guard let data = try? encoder.encode(value) else { return [] }
    return Array(data) + [0x0A]
  }

  /// The same on one line.
  public static func line(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else { return [] }
    return Array(data) + [0x0A]
  }

  /// The value; nil if the bytes do not hold it.
  public static func value<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) -> Value? {
    try? JSONDecoder().decode(type, from: Data(bytes))
  }
}
