import NIOCore
import NIOHTTP1

/// Closes the connection of a client that does not finish its request, or does not take its answer, in time. Both
/// times run from the beginning, so that a client that sends one byte now and then gains nothing.
final class SlowClientHandler: ChannelDuplexHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  private let limits: PreviewLimits
  private var deadline: Scheduled<Void>?
  private var isStream = false

  init(_ limits: PreviewLimits) { self.limits = limits }

  func channelActive(context: ChannelHandlerContext) {
    expect(within: limits.request, context)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if case .end = unwrapInboundIn(data) { deadline?.cancel() }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(let head):
      isStream = head.headers.first(name: "content-type") == PreviewServer.eventStream
      if !isStream { expect(within: limits.answer, context) }
      context.write(data, promise: promise)
    case .body: context.write(data, promise: promise)
    case .end:
      let taken = promise ?? context.eventLoop.makePromise()
      context.write(data, promise: taken)
      let bound = NIOLoopBound((handler: self, context: context), eventLoop: context.eventLoop)
      taken.futureResult.whenSuccess { bound.value.handler.answered(bound.value.context) }
    }
  }

  private func answered(_ context: ChannelHandlerContext) {
    if context.channel.isActive { expect(within: limits.request, context) }
  }

  private func expect(within time: TimeAmount, _ context: ChannelHandlerContext) {
    deadline?.cancel()
    let channel = context.channel
    deadline = context.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
  }
}
