import NIOCore
import NIOHTTP1
import NIOPosix

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A server of pages for the editor at this machine: it listens on the loopback address only, answers `GET` and
/// `HEAD` only, and knows no files. What it sends comes from a function.
public struct PreviewServer: Sendable {
  /// Makes the answer for a path below the site, such as `trials/nct…/index.html`; an empty path is the home page.
  public typealias Site = @Sendable (_ path: String) async -> PreviewAnswer
  private typealias Client = NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>

  /// The address of the stream of events that open pages listen to.
  public static let eventPath = "-preview/events"
  static let eventStream = "text/event-stream"

  /// The port that it listens on.
  public let port: Int
  private let channel: NIOAsyncChannel<Client, Never>
  private let connection: ClientConnection
  private let limits: PreviewLimits

  /// Begins to listen on a port of 127.0.0.1; 0 takes any free one.
  ///
  /// - Throws: `PreviewProblem.portInUse`, or `.cannotListen` with the system's reason.
  public init(port: Int, limits: PreviewLimits = PreviewLimits(), site: @escaping Site) async throws {
    do {
      channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
        .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
        .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
        .bind(host: "127.0.0.1", port: port) { Self.client($0, limits: limits) }
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw PreviewProblem.portInUse(port)
    } catch {
      throw PreviewProblem.cannotListen(port, "\(error)")
    }
    self.port = channel.channel.localAddress?.port ?? port
    self.limits = limits
    connection = ClientConnection(
      gate: RequestGuard(port: self.port, longestAddress: limits.address), heartbeat: limits.heartbeat,
      bell: PreviewBell(), site: site)
  }

  private static func client(_ channel: any Channel, limits: PreviewLimits) -> EventLoopFuture<Client> {
    channel.eventLoop.makeCompletedFuture {
      let pipeline = channel.pipeline.syncOperations
      try pipeline.configureHTTPServerPipeline(withErrorHandling: true)
      try pipeline.addHandler(SlowClientHandler(limits))
      return try Client(wrappingChannelSynchronously: channel)
    }
  }

  /// Answers until the task is cancelled or the server is closed.
  public func run() async {
    let room = ClientCount(most: limits.clients)
    try? await withThrowingDiscardingTaskGroup { group in
      try await channel.executeThenClose { clients in
        for try await client in clients {
          guard await room.enter() else {
            try? await client.channel.close()
            continue
          }
          group.addTask {
            await answer(client)
            await room.leave()
          }
        }
      }
    }
  }

  /// Tells all open browsers the number of the newest pages, so that they fetch theirs again if it is older.
  public func announce(_ version: Int) async { await connection.bell.ring(version) }

  /// How many open pages listen for changes.
  public var listenerCount: Int { get async { await connection.bell.listenerCount } }

  /// Stops listening and ends all streams of events.
  public func close() async {
    await connection.bell.close()
    try? await channel.channel.close()
  }

  private func answer(_ client: Client) async {
    var connection = connection
    connection.isOpen = { [channel = client.channel] in channel.isActive }
    // A client that goes away in the middle is no news.
    try? await client.executeThenClose { [connection] requests, answers in
      try await connection.serve(requests, answers)
    }
  }
}

/// Why the preview cannot begin.
public enum PreviewProblem: Error, Sendable, Hashable {
  /// Another program listens there.
  case portInUse(Int)
  /// The system refuses, with its reason.
  case cannotListen(Int, String)
}

/// How many clients there are.
private actor ClientCount {
  private let most: Int
  private var count = 0

  init(most: Int) { self.most = most }

  func enter() -> Bool {
    guard count < most else { return false }
    count += 1
    return true
  }

  func leave() { count -= 1 }
}
