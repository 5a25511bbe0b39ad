import ArgumentParser
import Diagnostics
import PreviewServer
import SiteGenerator

/// Shows the pages to an editor, as they are after each save.
struct PreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Show the pages in a browser on this computer; a page changes when you save a file.",
    discussion: "Nothing is written, and only this computer can see the pages. Stop it with Ctrl-C.")

  @OptionGroup var options: SiteOptions
  @Option(help: "The port of the address; 0 for any free one.")
  var port = 8000

  func run() async throws {
    let console = Console(format: options.format)
    var findings: [Finding] = []
    let settings = options.configuration(output: nil, findings: &findings)
    guard findings.isEmpty else {
      console.print(findings)
      throw ExitCode(1)
    }
    let site = PreviewSite(settings)
    let server = try await listen(site, console)
    console.say("Open http://127.0.0.1:\(server.port)/ in a browser. Stop with Ctrl-C.")
    await withDiscardingTaskGroup { group in
      group.addTask { await server.run() }
      group.addTask { await Self.watch(site, server) }
      group.addTask(priority: .background) { await Self.readRecords(site) }
    }
  }

  private func listen(_ site: PreviewSite, _ console: Console) async throws -> PreviewServer {
    do {
      return try await PreviewServer(port: port) { path in
        let answer = await site.answer(path)
        return PreviewAnswer(status: answer.status, type: answer.type, bytes: answer.bytes)
      }
    } catch let problem as PreviewProblem {
      console.print([Self.finding(for: problem)])
      throw ExitCode(1)
    }
  }

  static func finding(for problem: PreviewProblem) -> Finding {
    switch problem {
    case .portInUse(let port):
      Finding(
        PreviewFinding.portInUse, at: SourcePosition(file: "127.0.0.1:\(port)"),
        "Another program already answers at port \(port)",
        fix: "stop it, or run \"plainspoken preview --port \(port < 65_535 ? port + 1 : 8000)\"")
    case .cannotListen(let port, let reason):
      Finding(
        PreviewFinding.cannotListen, at: SourcePosition(file: "127.0.0.1:\(port)"),
        "Port \(port) cannot be used", excerpt: reason, fix: "give another port with --port, such as 8000")
    }
  }

  /// Tells the open pages of each save. Between saves this costs a few looks at files.
  private static func watch(_ site: PreviewSite, _ server: PreviewServer) async {
    var told = await site.version
    while (try? await Task.sleep(for: .milliseconds(10))) != nil {
      _ = await site.look()
      let now = await site.version
      if now != told { await server.announce(now) }
      told = now
    }
  }

  private static func readRecords(_ site: PreviewSite) async {
    await site.prepare()
    while !Task.isCancelled {
      if await !site.readNext() { try? await Task.sleep(for: .milliseconds(500)) }
    }
  }
}
