/// Tells open browsers that something changed. A slow browser gets the newest news only, so nothing piles up.
actor PreviewBell {
  private var listeners: [Int: AsyncStream<Int>.Continuation] = [:]
  private var nextListener = 0
  /// The number of the newest pages.
  private(set) var version = 0

  /// The numbers of newer pages from now on.
  func rings() -> AsyncStream<Int> {
    let number = nextListener
    nextListener += 1
    let (stream, continuation) = AsyncStream.makeStream(of: Int.self, bufferingPolicy: .bufferingNewest(1))
    listeners[number] = continuation
    continuation.onTermination = { [weak self] _ in Task { await self?.forget(number) } }
    return stream
  }

  /// Tells the number of newer pages.
  func ring(_ version: Int) {
    self.version = version
    for listener in listeners.values { listener.yield(version) }
  }

  /// Ends all streams.
  func close() {
    for listener in listeners.values { listener.finish() }
    listeners = [:]
  }

  /// How many browsers listen.
  var listenerCount: Int { listeners.count }

  private func forget(_ number: Int) { listeners[number] = nil }
}
