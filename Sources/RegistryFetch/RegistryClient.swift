import Diagnostics
import Foundation

/// Asks the registry: one request a second, again after a failure that may pass, redirects only within the registry.
struct RegistryClient: Sendable {
  /// Pauses before the next try after a failure, in seconds. RFC 9110 asks for growing pauses.
  static let pauses: [Double] = [1, 2, 4, 8, 16]
  /// The longest pause that a server may ask for.
  static let longestPause = 120.0
  /// The most redirects for one question.
  static let mostRedirects = 5

  let address: RegistryAddress
  let transport: any HTTPTransport
  let waiting: Waiting
  let pacer: RequestPacer

  init(_ address: RegistryAddress, transport: any HTTPTransport, waiting: Waiting) {
    (self.address, self.transport, self.waiting) = (address, transport, waiting)
    pacer = RequestPacer(waiting)
  }

  /// An answer with the address that gave it.
  struct Found: Sendable {
    let address: String
    let answer: HTTPAnswer
    let isRedirected: Bool
  }

  /// The answer with status 200, or why there is none.
  func get(_ first: String, limits: AnswerLimits) async -> Result<Found, FetchProblem> {
    var address = first
    var seen: Set<String> = [first]
    for _ in 0...Self.mostRedirects {
      let result = await asked(address, limits: limits)
      guard case .success(let answer) = result, (300..<400).contains(answer.status) else {
        return result.flatMap { judged($0, at: address, isRedirected: address != first) }
      }
      guard let next = answer.headers["location"].flatMap({ self.address.redirect($0, from: address) }),
        seen.insert(next).inserted
      else { break }
      address = next
    }
    return .failure(FetchProblem(.redirect, at: address, "The answer sends the program elsewhere"))
  }

  private func judged(_ answer: HTTPAnswer, at address: String, isRedirected: Bool) -> Result<
    Found, FetchProblem
  > {
    switch answer.status {
    case 200: .success(Found(address: address, answer: answer, isRedirected: isRedirected))
    case 404: .failure(FetchProblem(.notFound, at: address, "The registry does not have this"))
    default: .failure(FetchProblem(.refused, at: address, "The registry answered \(answer.status)"))
    }
  }

  /// Asks until there is an answer that will not get better by asking again.
  private func asked(_ address: String, limits: AnswerLimits) async -> Result<HTTPAnswer, FetchProblem> {
    var problem = FetchProblem(.unreachable, at: address, "The registry cannot be reached")
    for pause in Self.pauses {
      await pacer.turn()
      var longer = pause
      do throws(TransportFailure) {
        let answer = try await transport.answer(to: address, limits: limits)
        guard answer.status == 429 || (500..<600).contains(answer.status) else { return .success(answer) }
        problem = FetchProblem(.refused, at: address, "The registry answered \(answer.status)")
        let wanted = RetryAfter.seconds(answer.headers["retry-after"], now: waiting.now())
        if let wanted, wanted > Self.longestPause {
          return .failure(
            FetchProblem(.refused, at: address, "The registry asks to wait \(Int(wanted)) seconds"))
        }
        longer = max(pause, wanted ?? 0)
      } catch {
        problem = FetchProblem(error, at: address)
        if error == .tooLarge { return .failure(problem) }
      }
      if pause != Self.pauses.last { await waiting.wait(longer) }
    }
    return .failure(problem)
  }
}

/// One request a second, however quick the answers are. The robots file of the registry asks for it.
actor RequestPacer {
  private let waiting: Waiting
  private var last: Date?

  init(_ waiting: Waiting) { self.waiting = waiting }

  /// Returns when the next request may go.
  func turn() async {
    if let last {
      let gone = waiting.now().timeIntervalSince(last)
      if gone < 1 { await waiting.wait(1 - max(0, gone)) }
    }
    last = waiting.now()
  }
}
