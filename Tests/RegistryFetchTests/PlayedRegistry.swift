import Foundation
import NIOCore
import NIOPosix

/// A server on this computer that plays the registry's API, well or badly.
final class PlayedRegistry: Sendable {
  /// What it does for one request, one after the other; then it closes the connection.
  enum Step: Sendable {
    case send(String)
    /// Bytes as they are.
    case bytes([UInt8])
    /// So many bytes of nothing in particular.
    case flood(Int)
    case pause(milliseconds: Int64)
  }

  private let channel: any Channel
  private let requests: Requests

  /// `play` gets the path with its query, and how many requests came before.
  init(_ play: @escaping @Sendable (String, Int) -> [Step]) throws {
    let requests = Requests()
    self.requests = requests
    channel = try ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(Player(requests: requests, play: play))
        }
      }
      .bind(host: "127.0.0.1", port: 0).wait()
  }

  deinit { channel.close(promise: nil) }

  /// `http://127.0.0.1:PORT`, with the path of the API.
  var address: String { "http://127.0.0.1:\(channel.localAddress?.port ?? 0)/api/v2" }

  /// The paths that were asked for, in order.
  var asked: [String] { requests.all }

  /// A whole answer with status 200.
  static func ok(_ body: String) -> [Step] { answer("200 OK", body) }

  /// A whole answer.
  static func answer(_ status: String, _ body: String, headers: [String] = []) -> [Step] {
    let head = ["HTTP/1.1 \(status)", "Content-Length: \(body.utf8.count)", "Connection: close"] + headers
    return [.send(head.joined(separator: "\r\n") + "\r\n\r\n" + body)]
  }
}

private final class Requests: @unchecked Sendable {
  private let lock = NSLock()
  private var paths: [String] = []

  var all: [String] { lock.withLock { paths } }

  /// How many came before.
  func add(_ path: String) -> Int {
    lock.withLock {
      paths.append(path)
      return paths.count - 1
    }
  }
}

private final class Player: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let requests: Requests
  private let play: @Sendable (String, Int) -> [PlayedRegistry.Step]
  private var head = ""

  init(requests: Requests, play: @escaping @Sendable (String, Int) -> [PlayedRegistry.Step]) {
    (self.requests, self.play) = (requests, play)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let buffer = unwrapInboundIn(data)
    head += String(buffer: buffer)
    guard head.contains("\r\n\r\n") else { return }
    let path = head.split(separator: " ").dropFirst().first.map(String.init) ?? ""
    head = ""
    perform(play(path, requests.add(path))[...], context.channel)
  }

  private func perform(_ steps: ArraySlice<PlayedRegistry.Step>, _ channel: any Channel) {
    guard let step = steps.first else {
      channel.close(promise: nil)
      return
    }
    let rest = steps.dropFirst()
    switch step {
    case .send(let text): send(ByteBuffer(string: text), then: rest, channel)
    case .bytes(let bytes): send(ByteBuffer(bytes: bytes), then: rest, channel)
    case .flood(let count): send(ByteBuffer(repeating: 32, count: count), then: rest, channel)
    case .pause(let milliseconds):
      let bound = NIOLoopBound(self, eventLoop: channel.eventLoop)
      channel.eventLoop.scheduleTask(in: .milliseconds(milliseconds)) { bound.value.perform(rest, channel) }
    }
  }

  private func send(_ bytes: ByteBuffer, then rest: ArraySlice<PlayedRegistry.Step>, _ channel: any Channel) {
    let bound = NIOLoopBound(self, eventLoop: channel.eventLoop)
    channel.writeAndFlush(bytes).whenComplete { result in
      switch result {
      case .success: bound.value.perform(rest, channel)
      case .failure: channel.close(promise: nil)
      }
    }
  }
}
